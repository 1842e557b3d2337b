using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>Takes the input from disk.</summary>
public static class InputFolder
{
    // More than any file may have: enough to see that it is too large.
    private const int MostBytes = 4 * TextDecoder.MaxListBytes;

    /// <summary>
    /// All files below a folder, in order of their paths. Hidden files and folders are skipped, links are not followed.
    /// </summary>
    /// <exception cref="DirectoryNotFoundException">The folder is not there.</exception>
    public static IReadOnlyList<InputFile> Read(string folder)
    {
        var found = new List<(string Path, string? File)>();
        Find(new DirectoryInfo(folder), "", found);
        found.Sort((one, other) => string.CompareOrdinal(one.Path, other.Path));
        var files = new InputFile[found.Count];
        // A disk that has to be waited for is asked for several files at once.
        FirstFault.Of(() => Parallel.For(0, files.Length, at => files[at] = Take(found[at].Path, found[at].File)));
        return files;
    }

    /// <summary>
    /// As <see cref="Read"/>, but only files that have changed are read again;
    /// all of them when one has changed that was not there before.
    /// </summary>
    /// <param name="before">What was read before.</param>
    /// <param name="changed">Paths within the folder whose bytes have changed since. No file may have come, gone or been renamed.</param>
    /// <exception cref="FileNotFoundException">A file that has changed is not there any more.</exception>
    public static IReadOnlyList<InputFile> ReadAgain(string folder, IReadOnlyList<InputFile> before, IReadOnlySet<string> changed) =>
        // The system may tell of a file by another name, such as a short one.
        changed.IsSubsetOf(before.Where(file => !file.IsShortcut).Select(file => file.Path))
            ? [.. before.Select(file => changed.Contains(file.Path) ? file with { Bytes = Bytes(Path.Combine(folder, file.Path)) } : file)]
            : Read(folder);

    // With the path within the input, and on the disk; without the second for a link.
    private static void Find(DirectoryInfo folder, string path, List<(string Path, string? File)> found)
    {
        var options =
            new EnumerationOptions { AttributesToSkip = FileAttributes.Hidden | FileAttributes.System, IgnoreInaccessible = false };
        foreach (var item in folder.EnumerateFileSystemInfos("*", options).Where(item => !item.Name.StartsWith('.')))
        {
            if (item.Attributes.HasFlag(FileAttributes.ReparsePoint))
            {
                found.Add((path + item.Name, null));
            }
            else if (item is DirectoryInfo inner)
            {
                Find(inner, $"{path}{item.Name}/", found);
            }
            else
            {
                found.Add((path + item.Name, item.FullName));
            }
        }
    }

    private static InputFile Take(string path, string? file) =>
        file is null ? new InputFile(path, [], IsShortcut: true) : new InputFile(path, Bytes(file));

    private static byte[] Bytes(string path)
    {
        using var file = File.OpenHandle(path);
        var bytes = new byte[Math.Min(RandomAccess.GetLength(file), MostBytes)];
        var read = 0;
        while (read < bytes.Length && RandomAccess.Read(file, bytes.AsSpan(read), read) is > 0 and var more)
        {
            read += more;
        }

        return read == bytes.Length ? bytes : bytes[..read];
    }
}
