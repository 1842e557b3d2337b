using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>Takes the input from disk.</summary>
public static class InputFolder
{
    // More than any file may have: enough to see that it is too large.
    private const int MostBytes = 4 * TextDecoder.MaxListBytes;

    // Folders within one another. The site uses one; a folder that was copied into itself has thousands.
    private const int MostFolders = 16;

    // ENFILE and EMFILE: no fault of one file.
    private const int TooManyOpenInAll = 23;
    private const int TooManyOpen = 24;

    private const string MayNotRead = "you may not read it";

    /// <summary>
    /// All files below a folder, in order of their paths. Hidden files and folders are skipped, links are not followed, and of what
    /// is no file of bytes (a pipe, a device) nothing is read.
    /// </summary>
    /// <exception cref="DirectoryNotFoundException">The folder is not there.</exception>
    public static IReadOnlyList<InputFile> Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"there is no folder “{folder}”");
        }

        var found = new List<InputFile>();
        Find(new DirectoryInfo(folder), "", 0, found);
        found.Sort((one, other) => string.CompareOrdinal(one.Path, other.Path));
        var files = new InputFile?[found.Count];
        // A disk that has to be waited for is asked for several files at once.
        FirstFault.Of(() => Parallel.For(0, files.Length, at => files[at] = Take(folder, found[at])));
        return [.. files.OfType<InputFile>()];
    }

    /// <summary>One file at the top of a folder, as <see cref="Read"/> would give it; null when it is not there.</summary>
    public static InputFile? ReadOne(string folder, string name) =>
        new FileInfo(Path.Combine(folder, name)) is { Exists: true } file
            ? Take(folder, new InputFile(name, [], file.Attributes.HasFlag(FileAttributes.ReparsePoint)))
            : null;

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
            ? [.. before.Select(file => changed.Contains(file.Path)
                ? file with { Bytes = Bytes(Path.Combine(folder, file.Path)), Fault = null }
                : file)]
            : Read(folder);

    // Without the bytes.
    private static void Find(DirectoryInfo folder, string path, int depth, List<InputFile> found)
    {
        var options =
            new EnumerationOptions { AttributesToSkip = FileAttributes.Hidden | FileAttributes.System, IgnoreInaccessible = false };
        foreach (var item in folder.EnumerateFileSystemInfos("*", options).Where(item => !item.Name.StartsWith('.')))
        {
            var isLink = item.Attributes.HasFlag(FileAttributes.ReparsePoint);
            if (isLink || item is not DirectoryInfo inner)
            {
                found.Add(new InputFile(path + item.Name, [], isLink));
            }
            else if (depth == MostFolders)
            {
                found.Add(new InputFile(path + item.Name, [], Fault: $"it is in more than {MostFolders} nested folders"));
            }
            else
            {
                Enter(inner, $"{path}{item.Name}");
            }
        }

        // At the top there is no input at all, which is not a fault of one file.
        void Enter(DirectoryInfo inner, string name)
        {
            try
            {
                Find(inner, $"{name}/", depth + 1, found);
            }
            catch (UnauthorizedAccessException)
            {
                found.Add(new InputFile(name, [], Fault: MayNotRead));
            }
        }
    }

    // Null for a file that has gone since it was found.
    private static InputFile? Take(string folder, InputFile file)
    {
        try
        {
            return file.IsShortcut || file.Fault is not null ? file : file with { Bytes = Bytes(Path.Combine(folder, file.Path)) };
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return file with { Fault = MayNotRead };
        }
        catch (IOException e) when (e.HResult is not (TooManyOpen or TooManyOpenInAll))
        {
            return file with { Fault = e.Message.TrimEnd('.') };
        }
    }

    // A pipe or a device has no length, and whoever opens it may wait for ever.
    private static byte[] Bytes(string path)
    {
        if (new FileInfo(path) is { Exists: true, Length: 0 })
        {
            return [];
        }

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
