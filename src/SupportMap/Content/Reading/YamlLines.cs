using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>The lines of a YAML text, and where in its file they stand. A place is a line and a column of the text, both from 1.</summary>
/// <param name="text">The YAML, which may be a part of <paramref name="file"/>.</param>
/// <param name="firstLine">The line of <paramref name="file"/> on which <paramref name="text"/> starts, from 1.</param>
internal sealed class YamlLines(SourceFile file, string text, int firstLine)
{
    private readonly TextLines _lines = new(text);

    /// <summary>A line from one column up to just before another; as much of it as there is.</summary>
    public ReadOnlySpan<char> Part(int line, int from, int to)
    {
        var whole = line >= 1 && line <= _lines.Count ? _lines[line - 1] : [];
        var start = Math.Min(whole.Length, from - 1);
        return whole[start..Math.Clamp(to - 1, start, whole.Length)];
    }

    /// <summary>What stands in front of a place on its line.</summary>
    public ReadOnlySpan<char> Before((int Line, int Column) place) => Part(place.Line, 1, place.Column);

    /// <summary>The line of a place from there on.</summary>
    public ReadOnlySpan<char> Rest((int Line, int Column) place) => Part(place.Line, place.Column, int.MaxValue);

    /// <param name="end">Just behind it; the end of the line when it is on another line.</param>
    public SourceSpan Span((int Line, int Column) start, (int Line, int Column) end)
    {
        var (line, column) = Nearest(start);
        var rest = Width(line) - column + 1;
        return new SourceSpan(
            file.Display, firstLine + line - 1, column, Math.Clamp(end.Line == start.Line ? end.Column - start.Column : rest, 1, rest));
    }

    /// <summary>The place that a tip is about.</summary>
    public SourceSpan Span(YamlTip tip) => new(file.Display, firstLine + tip.Line, tip.Column + 1, Math.Max(1, tip.Length));

    /// <summary>What is wrong near the place at which the parser stopped.</summary>
    public YamlTip Advice((int Line, int Column) place)
    {
        var (line, column) = Nearest(place);
        return YamlAdvice.For(text.Split('\n'), line - 1, column - 1, file.Keys);
    }

    // The parser may point just behind the last line, or behind the end of a line: the nearest place that exists is shown.
    private (int Line, int Column) Nearest((int Line, int Column) place)
    {
        var line = Math.Clamp(place.Line, 1, _lines.Count);
        return (line, Math.Clamp(place.Column, 1, Width(line)));
    }

    private int Width(int line) => Math.Max(1, _lines[line - 1].Length);
}
