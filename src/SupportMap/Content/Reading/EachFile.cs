using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>Reads files that do not depend on each other, several at a time.</summary>
internal static class EachFile
{
    /// <param name="read">Gets a file and a bag for its faults; called from several threads.</param>
    /// <returns>What each file gave, in their order.</returns>
    public static IReadOnlyList<T> Read<T>(IReadOnlyList<EntryFile> files, Func<EntryFile, DiagnosticBag, T> read)
    {
        var results = new T[files.Count];
        Parallel.For(0, files.Count, at => results[at] = read(files[at], new DiagnosticBag()));
        return results;
    }
}
