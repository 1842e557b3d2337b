namespace SupportMap.Tests.Support;

/// <summary>The text files of the source tree, without what is built or installed.</summary>
internal static class SourceFiles
{
    private static readonly string[] NotOurs = ["bin", "obj", "node_modules"];

    private static readonly string[] LockFiles = ["packages.lock.json", "package-lock.json"];

    /// <summary>Every file below a folder of the repository, by its path from the root.</summary>
    /// <param name="ending">Such as ".cs"; every file when left out.</param>
    public static IEnumerable<(string Path, string Text)> Of(string folder, string ending = "") =>
        Paths(RepositoryRoot.Combine(folder))
            .Where(file => file.EndsWith(ending, StringComparison.Ordinal))
            .Select(file => (Path.GetRelativePath(RepositoryRoot.Path, file).Replace('\\', '/'), File.ReadAllText(file)));

    private static IEnumerable<string> Paths(string folder) =>
        Directory.GetFiles(folder).Where(file => !LockFiles.Contains(Path.GetFileName(file))).Order(StringComparer.Ordinal)
            .Concat(
                Directory.GetDirectories(folder)
                    .Where(inner => !NotOurs.Contains(Path.GetFileName(inner)))
                    .Order(StringComparer.Ordinal)
                    .SelectMany(Paths));
}
