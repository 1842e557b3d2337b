namespace SupportMap.Output;

/// <summary>Writes a finished site to disk. At any moment the folder holds the old site or the new one, never a mixture.</summary>
/// <remarks>
/// The new site is built in full in a sibling folder, with hard links for unchanged files, then swapped in with two renames.
/// If the folder itself must stay, files are moved in one by one: see <see cref="MovesInPlace"/>. A build stopped before the
/// swap leaves the old site untouched; one killed during it is completed or undone by <see cref="Recover"/>.
/// A build never replaces or removes a file it did not write: see <see cref="WrittenFiles"/>.
/// </remarks>
public static class SiteFolder
{
    /// <summary>Makes this process the only one that writes a folder, and finishes what an earlier one left there.</summary>
    /// <param name="input">The input folder: neither folder may be inside the other.</param>
    /// <exception cref="SiteFolderException">The folder cannot hold a site, or another process is writing to it.</exception>
    public static SiteClaim Claim(string folder, string input)
    {
        RefuseOverlap(folder, input);
        var target = Place(folder);
        var claim = SiteClaim.Of(target, folder);
        try
        {
            Check(folder, input);
            return claim with { Recovered = Recover(target) };
        }
        catch
        {
            claim.Dispose();
            throw;
        }
    }

    /// <summary>Refuses a folder that cannot take a site, before any work is done.</summary>
    /// <exception cref="SiteFolderException">With what is wrong.</exception>
    public static void Check(string folder, string input)
    {
        RefuseOverlap(folder, input);
        foreach (var place in Places(Place(folder)))
        {
            WrittenFiles.In(place);
        }
    }

    /// <summary>Makes the site in <paramref name="folder"/> these files, beside what somebody else put there.</summary>
    /// <param name="tell">Called from several threads.</param>
    /// <param name="survivesPowerCut">Flushes to disk before the swap; without it the site survives a killed process only.</param>
    /// <exception cref="SiteFolderException">A file that this program has not written stands in the way.</exception>
    /// <exception cref="OperationCanceledException">Stopped, with the old site as it was.</exception>
    public static WrittenSite Write(
        string folder,
        IReadOnlyList<OutputFile> files,
        Action<BuildStep>? tell = null,
        bool survivesPowerCut = false,
        CancellationToken cancel = default)
    {
        var target = Place(folder);
        foreach (var place in Places(target))
        {
            WrittenFiles.In(place);
        }

        Recover(target);
        var isNew = !Directory.Exists(target);
        var wanted = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var written = WrittenFiles.In(target) ?? [];
        if (!isNew)
        {
            OwnFiles.RefuseInTheWay(target, wanted, written);
        }

        var stays = !isNew && MovesInPlace.AreNeeded(target, written);
        var next = stays ? MovesInPlace.Beside(target) : Next(target);
        var (changed, size) = Make();
        if (survivesPowerCut)
        {
            Disk.Flush(next);
        }

        if (isNew)
        {
            Directory.Move(next, target);
        }
        else if (stays)
        {
            MovesInPlace.Run(target, changed);
        }
        else
        {
            Exchange(target);
        }

        return new WrittenSite(size, changed.Count);

        (List<string> Changed, long Size) Make()
        {
            try
            {
                // The mark comes first, so that a folder which was never finished is known too.
                Directory.CreateDirectory(next);
                WrittenFiles.Write(next, wanted);
                return FileMaker.Make(files, next, written.Count == 0 ? null : target, !stays, tell, cancel);
            }
            catch
            {
                // A full disk should not stay full.
                Remove(next);
                throw;
            }
        }
    }

    internal static string PathIn(string folder, string path) => Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>Removes a folder that a build made, and that holds nothing else.</summary>
    /// <remarks>The mark goes last, so that a folder which was removed only in part is known too.</remarks>
    internal static void Remove(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        OwnFiles.RemoveBelow(folder, "", WrittenFiles.In(folder) ?? []);
        if (Directory.EnumerateFileSystemEntries(folder).FirstOrDefault(item => Path.GetFileName(item) != WrittenFiles.Mark) is { } other)
        {
            throw new SiteFolderException($"“{other}” is in the way and was not written by this program; move it elsewhere");
        }

        File.Delete(Path.Combine(folder, WrittenFiles.Mark));
        Directory.Delete(folder);
    }

    private static void Exchange(string target)
    {
        Directory.Move(target, Old(target));
        try
        {
            Directory.Move(Next(target), target);
        }
        catch
        {
            Directory.Move(Old(target), target);
            throw;
        }

        Remove(Old(target));
    }

    // What was done about a build that was killed; null where there was none, or it had not begun to change the site.
    private static string? Recover(string target)
    {
        string? done = null;
        if (!Directory.Exists(target) && Directory.Exists(Old(target)))
        {
            var isWhole = WrittenFiles.In(Next(target)) is { } listed && listed.All(path => File.Exists(PathIn(Next(target), path)));
            Directory.Move(isWhole ? Next(target) : Old(target), target);
            done = isWhole
                ? MovesInPlace.Finished
                : "An earlier build was stopped before it finished. The site from before that build has been restored.";
        }

        Remove(Next(target));
        Remove(Old(target));
        return MovesInPlace.Finish(target) ? MovesInPlace.Finished : done;
    }

    private static void RefuseOverlap(string folder, string input)
    {
        if (string.IsNullOrWhiteSpace(folder))
        {
            throw new SiteFolderException("--output needs the name of a folder");
        }

        var (target, source) = (Place(folder), RealPath.Of(input));
        if (RealPath.IsWithin(target, source))
        {
            throw new SiteFolderException(RealPath.IsWithin(source, target)
                ? $"the folder “{folder}” contains the input; choose another folder for --output"
                : $"the folder “{folder}” is inside the input folder “{input}”; choose another folder for --output");
        }

        if (Places(target).FirstOrDefault(place => RealPath.IsWithin(source, place)) is { } outer)
        {
            var name = outer == target ? folder : Path.TrimEndingDirectorySeparator(folder) + outer[target.Length..];
            throw new SiteFolderException(
                $"the input folder “{input}” is inside “{name}”, which a build overwrites; choose another folder for --output");
        }
    }

    // A link to a folder stays one: the site is put where it leads.
    private static string Place(string folder) => Path.TrimEndingDirectorySeparator(RealPath.Of(folder));

    private static string Next(string target) => target + ".next";

    private static string Old(string target) => target + ".old";

    private static IEnumerable<string> Places(string target) => [target, Next(target), Old(target), MovesInPlace.Beside(target)];
}
