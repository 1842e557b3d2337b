using System.Text;

namespace SupportMap.Output;

/// <summary>
/// The mark in a folder that a build made: the paths of all files it put there. Nothing else is ever replaced or removed.
/// </summary>
/// <remarks>A line each, within the folder, with forward slashes. The first line says what the file is for.</remarks>
internal static class WrittenFiles
{
    public const string Mark = ".supportmap";

    private const string Heading = "Made by supportmap. The next build replaces or removes the files that are listed here, and no others.";

    // Earlier versions replaced whatever they found.
    private const string OldHeading = "Made by supportmap: everything in this folder is replaced by the next build.";

    /// <summary>The paths in a folder's mark; null for a folder that is empty, or not there.</summary>
    /// <exception cref="SiteFolderException">The folder holds something else, or nobody can tell what was written.</exception>
    public static HashSet<string>? In(string folder)
    {
        if (File.Exists(folder))
        {
            throw new SiteFolderException($"“{folder}” is a file, not a folder");
        }

        if (!Directory.Exists(folder) || Directory.EnumerateFileSystemEntries(folder).All(item => IsTemporary(Path.GetFileName(item))))
        {
            return null;
        }

        var mark = Path.Combine(folder, Mark);
        var lines = File.Exists(mark) ? File.ReadAllLines(mark) : [];
        return lines is [Heading, .. var paths] ? paths.Where(IsInside).ToHashSet(StringComparer.Ordinal)
            : IsBegun(folder, lines) ? []
            : lines is [OldHeading, ..]
                ? throw new SiteFolderException(
                    $"the folder “{folder}” was made by an earlier version of this program, which kept no list of its files: move your own "
                    + "files out of it, delete it and build again")
            : throw new SiteFolderException(
                $"the folder “{folder}” holds files that this program has not made; choose another folder for --output, or empty it first");
    }

    public static void Write(string folder, IEnumerable<string> paths) =>
        File.WriteAllText(
            Path.Combine(folder, Mark), string.Join('\n', [Heading, .. paths.Order(StringComparer.Ordinal), ""]), new UTF8Encoding(false));

    /// <summary>What this program puts into the folder of a site while it writes it.</summary>
    public static bool IsTemporary(string name) => name is MovesInPlace.Folder or SiteClaim.Within;

    // The disk was full, or the power went, while the mark was written: nothing was put beside it yet.
    private static bool IsBegun(string folder, string[] lines) =>
        Directory.EnumerateFileSystemEntries(folder).All(item => Path.GetFileName(item) == Mark)
        && (lines is [] || (lines is [var start] && Heading.StartsWith(start, StringComparison.Ordinal)));

    // Somebody may have changed the list by hand.
    private static bool IsInside(string path) =>
        path.Length > 0 && !Path.IsPathRooted(path) && !path.Contains('\\', StringComparison.Ordinal)
        && !path.Split('/').Any(part => part is "" or "." or "..");
}
