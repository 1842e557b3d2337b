namespace SupportMap.Cli;

/// <summary>Checks the files and folders that the user names.</summary>
internal static class InputPaths
{
    /// <summary>Why the paths cannot be used; null when they can.</summary>
    public static string? Fault(IReadOnlyList<string> paths, string root)
    {
        if (paths.FirstOrDefault(path => !File.Exists(path) && !Directory.Exists(path)) is { } missing)
        {
            return $"There is no file or folder “{missing}”.";
        }

        return paths.FirstOrDefault(path => !IsInside(path, root)) is { } outside
            ? $"“{outside}” is not in the folder “{root}”. Name that folder with --input."
            : null;
    }

    public static bool IsInside(string path, string folder)
    {
        var (inner, outer) = (Path.GetFullPath(path), Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        return inner == outer || inner.StartsWith(outer + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }
}
