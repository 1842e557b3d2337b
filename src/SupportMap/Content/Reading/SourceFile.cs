using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>A text file of the input, already decoded: no byte order mark, every line ends in <c>\n</c>.</summary>
/// <param name="Display">The path to show to people, with forward slashes: <c>input/services/foodbank.md</c>.</param>
/// <param name="Path">The path within the input folder, with forward slashes: <c>services/foodbank.md</c>.</param>
/// <param name="Text">Never longer than the cap of its kind.</param>
public sealed record SourceFile(string Display, string Path, string Text)
{
    /// <summary>The file's name without folder and ending.</summary>
    public string Id => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The top folder within the input, or an empty text for files at its top.</summary>
    public string Folder => Path.IndexOf('/', StringComparison.Ordinal) is >= 0 and var slash ? Path[..slash] : "";

    public bool IsMarkdown => Path.EndsWith(".md", StringComparison.Ordinal);

    /// <summary>The span of the whole first line, for faults of the file as a whole.</summary>
    public SourceSpan Start => new(Display, 1, 1, 1);
}
