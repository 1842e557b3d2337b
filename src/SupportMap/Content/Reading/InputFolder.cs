namespace SupportMap.Content.Reading;

/// <summary>Takes the input from disk.</summary>
public static class InputFolder
{
    // More than any file may have: enough to see that it is too large.
    private const int MostBytes = 4 * TextDecoder.MaxListBytes;

    /// <summary>All files below a folder, in order of their paths. Hidden files and folders are passed over, links are not followed.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder is not there.</exception>
    public static IReadOnlyList<InputFile> Read(string folder)
    {
        var files = new List<InputFile>();
        Add(new DirectoryInfo(folder), "", files);
        return [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>As <see cref="Read"/>, but only files that have changed are read again.</summary>
    /// <param name="before">What was read before.</param>
    /// <param name="changed">Paths within the folder whose bytes have changed since. No file may have come, gone or been renamed.</param>
    /// <exception cref="FileNotFoundException">A file that has changed is not there any more.</exception>
    public static IReadOnlyList<InputFile> ReadAgain(string folder, IReadOnlyList<InputFile> before, IReadOnlySet<string> changed) =>
        [.. before.Select(file => changed.Contains(file.Path) && !file.IsShortcut ? file with { Bytes = Bytes(Path.Combine(folder, file.Path)) } : file)];

    private static void Add(DirectoryInfo folder, string path, List<InputFile> files)
    {
        var options = new EnumerationOptions { AttributesToSkip = FileAttributes.Hidden | FileAttributes.System, IgnoreInaccessible = false };
        foreach (var item in folder.EnumerateFileSystemInfos("*", options).Where(item => !item.Name.StartsWith('.')))
        {
            if (item.Attributes.HasFlag(FileAttributes.ReparsePoint))
            {
                files.Add(new InputFile(path + item.Name, [], IsShortcut: true));
            }
            else if (item is DirectoryInfo inner)
            {
                Add(inner, $"{path}{item.Name}/", files);
            }
            else
            {
                files.Add(new InputFile(path + item.Name, Bytes(item.FullName)));
            }
        }
    }

    private static byte[] Bytes(string file)
    {
        using var stream = File.OpenRead(file);
        var bytes = new byte[Math.Min(stream.Length, MostBytes)];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
