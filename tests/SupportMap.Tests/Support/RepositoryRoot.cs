namespace SupportMap.Tests.Support;

/// <summary>Finds the files of the source tree, whose tests run from somewhere below bin.</summary>
internal static class RepositoryRoot
{
    public static string Path { get; } = Find();

    /// <param name="parts">A path from the root, such as "tests", "conformance".</param>
    public static string Combine(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "SupportMap.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"There is no SupportMap.sln above {AppContext.BaseDirectory}.");
    }
}
