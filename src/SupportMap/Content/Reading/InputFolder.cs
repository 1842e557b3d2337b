using System.Runtime.ExceptionServices;

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
        var found = new List<(string Path, FileSystemInfo Item)>();
        Find(new DirectoryInfo(folder), "", found);
        var files = new InputFile[found.Count];
        try
        {
            Parallel.For(0, files.Length, at => files[at] = Read(found[at].Path, found[at].Item));
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }

        return [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private static InputFile Read(string path, FileSystemInfo item) =>
        item.Attributes.HasFlag(FileAttributes.ReparsePoint) ? new InputFile(path, [], IsShortcut: true) : new InputFile(path, Bytes(item.FullName));

    private static void Find(DirectoryInfo folder, string path, List<(string Path, FileSystemInfo Item)> found)
    {
        var options = new EnumerationOptions { AttributesToSkip = FileAttributes.Hidden | FileAttributes.System, IgnoreInaccessible = false };
        foreach (var item in folder.EnumerateFileSystemInfos("*", options).Where(item => !item.Name.StartsWith('.')))
        {
            if (item is DirectoryInfo inner && !item.Attributes.HasFlag(FileAttributes.ReparsePoint))
            {
                Find(inner, $"{path}{item.Name}/", found);
            }
            else
            {
                found.Add((path + item.Name, item));
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
