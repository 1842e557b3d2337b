using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>From places in a text to places in the file it was taken from.</summary>
/// <param name="text">The text, which is a run of lines of the file.</param>
/// <param name="firstLine">The line of the file on which it starts, from 1.</param>
/// <param name="firstColumn">The column at which its first line starts, from 1.</param>
/// <param name="indent">How many characters were taken off the start of each further line.</param>
internal sealed class TextPlace(SourceFile file, string text, int firstLine, int firstColumn, int indent)
{
    private readonly Lazy<string[]> _lines = new(() => file.Text.Split('\n'));

    public SourceFile File => file;

    /// <summary>The place of a part of the text; only the part on its first line.</summary>
    public SourceSpan At(int start, int length)
    {
        var from = Math.Clamp(start, 0, Math.Max(0, text.Length - 1));
        var before = text.AsSpan(0, from);
        var line = Math.Clamp(firstLine + before.Count('\n'), 1, _lines.Value.Length);
        var column = from - before.LastIndexOf('\n') + (line == firstLine ? firstColumn - 1 : indent);
        var width = Math.Max(1, _lines.Value[line - 1].Length);
        var shown = Math.Clamp(column, 1, width);
        return new SourceSpan(file.Display, line, shown, Math.Clamp(length, 1, width - shown + 1));
    }
}
