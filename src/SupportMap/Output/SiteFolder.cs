namespace SupportMap.Output;

/// <summary>Puts a finished site on disk.</summary>
/// <remarks>
/// A new site is made whole beside its place and gets it by a rename. Of a site that is there already only the files whose
/// bytes differ are made beside it; once all are there, they are moved in, one rename each, and what is no longer wanted goes
/// last. Whoever stops the program before the moves finds the old site untouched; the moves themselves are not to be stopped.
/// What a build did not write itself it neither replaces nor removes: see <see cref="WrittenFiles"/>.
/// </remarks>
public static class SiteFolder
{
    /// <summary>Refuses a folder that cannot take a site, before any work is done.</summary>
    /// <param name="input">The folder that the site is made from: neither may lie in the other.</param>
    /// <exception cref="SiteFolderException">With what is wrong.</exception>
    public static void Check(string folder, string input)
    {
        if (string.IsNullOrWhiteSpace(folder))
        {
            throw new SiteFolderException("--output needs the name of a folder");
        }

        var (target, source) = (Place(folder), RealPath.Of(input));
        if (RealPath.IsWithin(target, source))
        {
            throw new SiteFolderException(RealPath.IsWithin(source, target)
                ? $"the folder “{folder}” holds the input; choose another folder for --output"
                : $"the folder “{folder}” lies in the input folder “{input}”; choose a folder outside of it for --output");
        }

        if (Places(target).FirstOrDefault(place => RealPath.IsWithin(source, place)) is { } outer)
        {
            var name = outer == target ? folder : Path.TrimEndingDirectorySeparator(folder) + outer[target.Length..];
            throw new SiteFolderException(
                $"the input folder “{input}” lies in “{name}”, which a build writes; choose another folder for --output");
        }

        foreach (var place in Places(target))
        {
            WrittenFiles.In(place);
        }
    }

    /// <summary>Makes the site in <paramref name="folder"/> these files, beside what somebody else put there.</summary>
    /// <param name="tell">Called from several threads.</param>
    /// <exception cref="SiteFolderException">A file that this program has not written stands in the way.</exception>
    /// <exception cref="OperationCanceledException">Stopped, with the old site as it was.</exception>
    public static WrittenSite Write(
        string folder, IReadOnlyList<OutputFile> files, Action<BuildStep>? tell = null, CancellationToken cancel = default)
    {
        var target = Place(folder);
        var (next, old) = (target + ".next", target + ".old");
        foreach (var place in Places(target))
        {
            WrittenFiles.In(place);
        }

        if (!Directory.Exists(target) && Directory.Exists(old))
        {
            // An earlier build was stopped between two renames.
            Directory.Move(old, target);
        }

        Remove(next);
        Remove(old);
        var isNew = !Directory.Exists(target);
        var wanted = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var written = WrittenFiles.In(target) ?? [];
        if (!isNew)
        {
            OwnFiles.RefuseInTheWay(target, wanted, written);
        }

        // The mark comes first, so that a folder which was never finished is known too.
        Directory.CreateDirectory(next);
        WrittenFiles.Write(next, wanted);
        var (changed, size) = FileMaker.Make(files, next, written.Count == 0 ? null : target, tell, cancel);
        if (isNew)
        {
            Directory.Move(next, target);
        }
        else
        {
            MoveIn(changed, next, target, written);
            OwnFiles.RemoveUnwanted(target, wanted, written);
            WrittenFiles.Write(target, wanted);
            Remove(next);
        }

        return new WrittenSite(size, changed.Count);
    }

    internal static string PathIn(string folder, string path) => Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));

    // A link to a folder stays one: the site is put where it leads.
    private static string Place(string folder) => Path.TrimEndingDirectorySeparator(RealPath.Of(folder));

    private static IEnumerable<string> Places(string target) => [target, target + ".next", target + ".old"];

    // What pages are made of goes before the pages. Before the first move both the files that are there and those that come are listed.
    private static void MoveIn(List<string> changed, string next, string target, HashSet<string> written)
    {
        if (written.Count == 0)
        {
            WrittenFiles.Write(target, changed);
        }
        else if (changed.Where(path => !written.Contains(path)).ToList() is { Count: > 0 } added)
        {
            WrittenFiles.Add(target, added);
        }

        foreach (var path in changed.OrderBy(path => path.EndsWith(".html", StringComparison.Ordinal))
            .ThenBy(path => path, StringComparer.Ordinal))
        {
            var place = PathIn(target, path);
            MakeRoom(place, path, target, written);
            File.Move(PathIn(next, path), place, overwrite: true);
        }
    }

    // A name may have been a folder's before, or a file's.
    private static void MakeRoom(string place, string path, string target, HashSet<string> written)
    {
        if (Directory.Exists(place))
        {
            OwnFiles.RemoveBelow(target, path, written);
            Directory.Delete(place);
        }

        for (var above =
            Path.GetDirectoryName(place)!; above.Length > target.Length && !Directory.Exists(above); above = Path.GetDirectoryName(above)!)
        {
            // The folder above it may be missing too, and to delete in a missing folder is an error.
            if (File.Exists(above))
            {
                File.Delete(above);
            }
        }

        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
    }

    // The mark goes last, so that a folder which was removed only in part is known too.
    private static void Remove(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        OwnFiles.RemoveBelow(folder, "", WrittenFiles.In(folder) ?? []);
        if (Directory.EnumerateFileSystemEntries(folder).FirstOrDefault(item => Path.GetFileName(item) != WrittenFiles.Mark) is { } other)
        {
            throw new SiteFolderException($"“{other}” is in the way, and this program has not made it; move it to another place");
        }

        File.Delete(Path.Combine(folder, WrittenFiles.Mark));
        Directory.Delete(folder);
    }
}
