namespace SupportMap.Output;

/// <summary>Where a path leads once every link on it is followed. What is not there yet counts too.</summary>
internal static class RealPath
{
    // As many as Linux follows.
    private const int MostLinks = 40;

    private static readonly StringComparison Names = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS()
        ? StringComparison.OrdinalIgnoreCase
        : StringComparison.Ordinal;

    /// <exception cref="SiteFolderException">Its links lead in a circle.</exception>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full)!;
        var parts = new Stack<string>(Parts(full[real.Length..]));
        var links = 0;
        while (parts.TryPop(out var part))
        {
            var next = part == ".." ? Path.GetDirectoryName(real) ?? real : part == "." ? real : Path.Combine(real, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks)
            {
                throw new SiteFolderException($"the links in “{path}” lead in a circle");
            }

            var root = Path.GetPathRoot(target)!;
            real = root.Length > 0 ? Path.GetFullPath(root) : real;
            foreach (var inner in Parts(target[root.Length..]))
            {
                parts.Push(inner);
            }
        }

        return real;
    }

    /// <summary>Whether a real path is that of a folder, or of something in it.</summary>
    public static bool IsWithin(string path, string folder) =>
        path.Equals(folder, Names)
        || path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, Names);

    // The last one first.
    private static IEnumerable<string> Parts(string path) =>
        path.Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries).Reverse();
}
