using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>
/// Reads files that do not depend on each other, several at a time. A file on which the program fails is reported like any other bad file.
/// </summary>
internal static class ParallelReading
{
    /// <param name="read">Gets a file and a bag for its faults; called from several threads.</param>
    /// <param name="failed">What a file gives on which <paramref name="read"/> failed, from its faults.</param>
    /// <returns>What each file gave, in their order.</returns>
    public static IReadOnlyList<T> Read<T>(
        IReadOnlyList<EntryFile> files, Func<EntryFile, DiagnosticBag, T> read, Func<IReadOnlyList<Diagnostic>, T> failed)
    {
        var results = new T[files.Count];
        Parallel.For(0, files.Count, at =>
        {
            var bag = new DiagnosticBag();
            results[at] = Guard(files[at].Start, bag, () => read(files[at], bag), () => failed(bag.Items));
        });
        return results;
    }

    /// <summary>Reads one file, or reports that the program failed on it: an exception must not take the other files with it.</summary>
    public static T Guard<T>(SourceSpan start, DiagnosticBag bag, Func<T> read, Func<T> failed)
    {
        try
        {
            // What the system refuses the program while it reads text that it holds already is no fault of the file.
            return read();
        }
        catch (Exception e) when (e is not (OutOfMemoryException or IOException))
        {
            bag.Add(
                Codes.ProgramFault,
                start,
                $"the program failed on this file ({e.GetType().Name}), which is a fault of the program",
                "undo the last change to the file; then send the file to the people who maintain the program");
            return failed();
        }
    }
}
