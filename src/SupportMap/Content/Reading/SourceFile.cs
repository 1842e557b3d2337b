using System.Collections.Frozen;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>A text file of the input, already decoded: no byte order mark, every line ends in <c>\n</c>.</summary>
/// <param name="Display">The path to show to people, with forward slashes: <c>input/services/foodbank.md</c>.</param>
/// <param name="Path">The path within the input folder, with forward slashes: <c>services/foodbank.md</c>.</param>
/// <param name="Text">Never longer than the cap of its kind.</param>
public sealed record SourceFile(string Display, string Path, string Text)
{
    /// <summary>The keys that files of its sort may have, for advice where one is out of place.</summary>
    public FrozenSet<string> Keys { get; init; } = [];

    /// <summary>The text before lines with faults were emptied; null when all lines are there.</summary>
    public string? Raw { get; init; }

    /// <summary>False when lines had to be emptied after a fault in them was reported: then nothing is missed in the file.</summary>
    public bool IsWhole => Raw is null;

    /// <summary>The file's name without folder and ending.</summary>
    public string Id => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The top folder within the input, or an empty text for files at its top.</summary>
    public string Folder => Path.IndexOf('/', StringComparison.Ordinal) is >= 0 and var slash ? Path[..slash] : "";

    public bool IsMarkdown => Path.EndsWith(".md", StringComparison.Ordinal);

    /// <summary>True when a word stands anywhere in the file, even in a line that could not be read.</summary>
    public bool Mentions(string word)
    {
        var text = Raw ?? Text;
        for (var at = text.IndexOf(
            word, StringComparison.Ordinal); at >= 0 && word.Length > 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (!IsPartOfWord(text, at - 1) && !IsPartOfWord(text, at + word.Length))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The start of the file, for faults of the file as a whole.</summary>
    public SourceSpan Start => new(Display, 1, 1, 1);

    private static bool IsPartOfWord(string text, int at) =>
        at >= 0 && at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] == '-');
}
