using System.Text;
using SupportMap.Content.Reading;

namespace SupportMap.Diagnostics;

/// <summary>The lines of the input, for messages that show them.</summary>
/// <param name="input">The files.</param>
/// <param name="root">The input folder as the user named it.</param>
public sealed class SourceLines(IReadOnlyList<InputFile> input, string root)
{
    // Longer lines are shown in part: an annotation that fills the screen helps nobody.
    private const int MaxWidth = 160;

    private readonly Dictionary<string, string[]> _read = new(StringComparer.Ordinal);

    /// <summary>The part of the line that holds the span, and the column at which the span starts in that part, from 0; null when there is no such line.</summary>
    public (string Text, int Column)? Excerpt(SourceSpan span)
    {
        var lines = Lines(span.File);
        if (span.Line > lines.Length)
        {
            return null;
        }

        var line = Visible(lines[span.Line - 1]);
        var column = Math.Min(span.Column - 1, line.Length);
        if (line.Length <= MaxWidth)
        {
            return (line, column);
        }

        var start = Math.Clamp(column - (MaxWidth / 2), 0, line.Length - MaxWidth);
        return (line.Substring(start, MaxWidth), column - start);
    }

    private string[] Lines(string display)
    {
        if (!_read.TryGetValue(display, out var lines))
        {
            var path = root.Length == 0 ? display : display[Math.Min(display.Length, root.TrimEnd('/').Length + 1)..];
            var file = input.FirstOrDefault(f => f.Path == path);
            lines = file is null ? [] : Encoding.UTF8.GetString(file.Bytes).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
            _read[display] = lines;
        }

        return lines;
    }

    // What a stranger wrote goes to a terminal here: no control sign may reach it.
    private static string Visible(string line) =>
        string.Concat(line.Select(c => c == '\t' ? ' ' : char.IsControl(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format ? '\u25A1' : c));
}
