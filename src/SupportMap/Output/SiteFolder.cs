using System.Text;

namespace SupportMap.Output;

/// <summary>Puts a finished site on disk.</summary>
/// <remarks>
/// The new site is made whole beside the old one, and takes its place by two renames: whoever stops the program in between
/// finds the old site or the new one, never half of each.
/// </remarks>
public static class SiteFolder
{
    private const string Marker = ".supportmap";

    /// <summary>Replaces the site in <paramref name="folder"/>.</summary>
    /// <exception cref="SiteFolderException">The folder holds something that this program has not made.</exception>
    public static void Write(string folder, IReadOnlyList<OutputFile> files)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var (next, old) = (target + ".next", target + ".old");
        RefuseForeign(target);
        RefuseForeign(next);
        RefuseForeign(old);
        if (!Directory.Exists(target) && Directory.Exists(old))
        {
            // An earlier build was stopped between the two renames.
            Directory.Move(old, target);
        }

        Remove(next);
        Remove(old);

        // The mark comes first, so that a folder which was never finished is known too.
        Directory.CreateDirectory(next);
        File.WriteAllText(Path.Combine(next, Marker), "Made by supportmap: everything in this folder is replaced by the next build.\n", new UTF8Encoding(false));
        var made = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var path = Path.Combine(next, file.Path.Replace('/', Path.DirectorySeparatorChar));
            if (made.Add(Path.GetDirectoryName(path)!))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            }

            File.WriteAllBytes(path, file.Bytes);
        }

        if (Directory.Exists(target))
        {
            Directory.Move(target, old);
        }

        Directory.Move(next, target);
        Remove(old);
    }

    private static void RefuseForeign(string target)
    {
        if (File.Exists(target))
        {
            throw new SiteFolderException($"“{target}” is a file, not a folder");
        }

        if (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any() && !File.Exists(Path.Combine(target, Marker)))
        {
            throw new SiteFolderException($"the folder “{target}” holds files that this program has not made; choose another folder for --output, or empty it first");
        }
    }

    // The mark goes last, so that a folder which was removed only in part is known too.
    private static void Remove(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        foreach (var inner in Directory.GetDirectories(folder))
        {
            Directory.Delete(inner, true);
        }

        foreach (var file in Directory.GetFiles(folder).Where(file => Path.GetFileName(file) != Marker))
        {
            File.Delete(file);
        }

        Directory.Delete(folder, true);
    }
}
