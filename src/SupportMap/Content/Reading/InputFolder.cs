namespace SupportMap.Content.Reading;

/// <summary>Takes the input from disk.</summary>
public static class InputFolder
{
    /// <summary>All files below a folder, in order of their paths. Hidden files and folders are passed over, links are not followed.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder is not there.</exception>
    public static IReadOnlyList<InputFile> Read(string folder)
    {
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
        };
        return
        [
            .. Directory.EnumerateFiles(folder, "*", options)
                .Select(file => (Full: file, Path: Path.GetRelativePath(folder, file).Replace('\\', '/')))
                .Where(file => !file.Path.Split('/').Any(part => part.StartsWith('.')))
                .OrderBy(file => file.Path, StringComparer.Ordinal)
                .Select(file => new InputFile(file.Path, File.ReadAllBytes(file.Full))),
        ];
    }
}
