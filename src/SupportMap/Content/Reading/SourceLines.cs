using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>The lines of the input, for messages that show them.</summary>
/// <param name="input">The files.</param>
/// <param name="root">The input folder as the user named it.</param>
public sealed class SourceLines(IReadOnlyList<InputFile> input, string root)
{
    // Longer lines are shown in part: an annotation that fills the screen helps nobody.
    private const int MaxWidth = 120;

    private const char Cut = '…';

    private readonly Dictionary<string, byte[]> _files =
        input.ToDictionary(file => InputSet.Display(root, file.Path), file => file.Bytes, StringComparer.Ordinal);

    private readonly Dictionary<string, string[]> _read = new(StringComparer.Ordinal);

    /// <summary>
    /// The part of the line that holds the span, and the column at which the span
    /// starts in that part, from 0; null when there is no such line.
    /// </summary>
    public (string Text, int Column)? Excerpt(SourceSpan span)
    {
        var lines = Lines(span.File);
        if (span.Line > lines.Length)
        {
            return null;
        }

        var line = Visible.Text(lines[span.Line - 1]);
        var column = Math.Min(span.Column - 1, line.Length);
        if (line.Length <= MaxWidth)
        {
            return (line, column);
        }

        var start = Math.Clamp(column - (MaxWidth / 2), 0, line.Length - MaxWidth);
        var part = line.Substring(start, MaxWidth).ToCharArray();
        (part[0], part[^1]) = (start > 0 ? Cut : part[0], start + MaxWidth < line.Length ? Cut : part[^1]);
        return (Visible.Text(new string(part)), column - start);
    }

    private string[] Lines(string display)
    {
        if (!_read.TryGetValue(display, out var lines))
        {
            lines = _files.TryGetValue(display, out var bytes) && ForeignFormat.Of(bytes) is null
                ? TextDecoder.Text(bytes).Split('\n')
                : [];
            _read[display] = lines;
        }

        return lines;
    }
}
