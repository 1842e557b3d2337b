using SupportMap.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SupportMap.Content.Reading;

/// <summary>Turns YAML into nodes with places. The only file that knows YamlDotNet.</summary>
/// <remarks>
/// It reads parser events, because the library's object model hides positions, guesses types and can overflow the stack;
/// and it stops at the first event that breaks a cap, because the parser is quadratic in nesting.
/// </remarks>
public sealed class YamlText
{
    private readonly SourceFile _file;
    private readonly int _lineOffset;
    private readonly string[] _lines;
    private readonly YamlLimits _limits;
    private readonly DiagnosticBag _bag;
    private readonly ScalarCheck _check;
    private readonly Parser _parser;
    private int _nodes;
    private Mark _last = Mark.Empty;
    private bool _isOver;

    private YamlText(SourceFile file, string text, int firstLine, YamlLimits limits, DiagnosticBag bag)
    {
        _file = file;
        _lineOffset = firstLine - 1;
        _lines = text.Split('\n');
        _limits = limits;
        _bag = bag;
        _check = new ScalarCheck(_lines, bag);
        _parser = new Parser(new StringReader(text));
    }

    /// <summary>Reads one document.</summary>
    /// <param name="text">The YAML, which may be a part of <paramref name="file"/>.</param>
    /// <param name="firstLine">The line of <paramref name="file"/> on which <paramref name="text"/> starts, from 1.</param>
    /// <returns>The root, or what could be read of it; null when nothing could. Every fault is in <paramref name="bag"/>.</returns>
    public static YamlNode? Read(SourceFile file, string text, int firstLine, YamlLimits limits, DiagnosticBag bag)
    {
        var own = new DiagnosticBag();
        var reader = new YamlText(file, text, firstLine, limits, own);
        if (reader.TryRead() is not { } root)
        {
            if (!reader._isOver)
            {
                return YamlParts.Read(file, text, firstLine, limits, own, bag);
            }

            root = null;
        }

        bag.AddRange(own.Items);
        return root;
    }

    /// <summary>Reads one piece of a text that could not be read as a whole.</summary>
    internal static YamlNode? ReadPart(SourceFile file, string text, int firstLine, YamlLimits limits, DiagnosticBag bag) =>
        new YamlText(file, text, firstLine, limits, bag).TryRead();

    private YamlNode? TryRead()
    {
        try
        {
            return Document();
        }
        catch (StopReading)
        {
            return null;
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException or ArgumentException)
        {
            // The parser throws all three for bad text, some without a position.
            ReportSyntax(e);
            return null;
        }
    }

    private YamlNode? Document()
    {
        Next();
        if (_parser.Current is not StreamStart || !MoveNext() || _parser.Current is StreamEnd)
        {
            StopAtNothing();
        }

        if (_parser.Current is DocumentStart { IsImplicit: false } start && (start.Version is not null || start.Tags is { Count: > 0 }))
        {
            StopForGood(Codes.YamlFeature, Span(start.Start, start.End), "a line that starts with “%” means something else in this kind of file", "take the line out");
        }

        Next();
        var root = Node(1);
        Next();
        if (_parser.Current is DocumentEnd { IsImplicit: false } dots)
        {
            Report(Codes.YamlFeature, Span(dots.Start, dots.End), "a line of three dots ends the file here", "take the line out");
        }
        else if (MoveNext() && _parser.Current is DocumentStart second)
        {
            Report(Codes.YamlFeature, Span(second.Start, second.End), "a second entry starts here", "keep one entry in each file; if this line was meant as a divider, take it out");
        }

        return root;
    }

    private YamlNode Node(int depth)
    {
        var at = _parser.Current!;
        if (++_nodes > _limits.MaxNodes)
        {
            StopForGood(Codes.TooLarge, Span(at.Start, at.End), $"this file holds more than {_limits.MaxNodes} values", "split it, or take out what does not belong here");
        }

        if (depth > _limits.MaxDepth)
        {
            Stop(Codes.TooDeep, at, "lists lie too deep inside each other here", "look for a bracket “[” or “{” or a hyphen that should not be there");
        }

        if (at is NodeEvent node)
        {
            RefuseFeatures(node);
        }

        return at switch
        {
            Scalar scalar => ScalarNode(scalar),
            SequenceStart => ListNode(depth),
            MappingStart => MapNode(depth),
            _ => throw new InvalidOperationException("an unexpected event"),
        };
    }

    private YamlScalar ScalarNode(Scalar scalar)
    {
        var style = scalar.Style switch
        {
            ScalarStyle.SingleQuoted => TextStyle.SingleQuoted,
            ScalarStyle.DoubleQuoted => TextStyle.DoubleQuoted,
            ScalarStyle.Literal or ScalarStyle.Folded => TextStyle.Block,
            _ => TextStyle.Plain,
        };
        var node = new YamlScalar(scalar.Value, style, Span(scalar.Start, scalar.End));
        return _check.Check(node, Place(scalar.Start), Place(scalar.End)) ? node with { IsMisread = true } : node;
    }

    private YamlList ListNode(int depth)
    {
        var start = _parser.Current!;
        var items = new List<YamlNode>();
        Next();
        while (_parser.Current is not SequenceEnd)
        {
            items.Add(Node(depth + 1));
            Next();
        }

        return new YamlList(items, Span(start.Start, start.End), _file.IsWhole);
    }

    private YamlMap MapNode(int depth)
    {
        var start = _parser.Current!;
        var entries = new List<YamlEntry>();
        var seen = new Dictionary<string, YamlScalar>(StringComparer.OrdinalIgnoreCase);
        Next();
        while (_parser.Current is not MappingEnd)
        {
            if (_parser.Current is not Scalar scalar || LineText(scalar.Start.Line).AsSpan(0, Math.Max(0, (int)scalar.Start.Column - 1)).TrimEnd().EndsWith("?"))
            {
                Stop(Codes.YamlFeature, _parser.Current!, "a plain name and a colon should stand here", "write “name: value”, without “?” or brackets around the name");
                return null!;
            }

            var key = (YamlScalar)Node(depth + 1);
            Next();
            var value = Node(depth + 1);
            Next();
            if (value is YamlScalar { Text.Length: 0, Style: TextStyle.Plain } && _check.Dropped(Place(scalar.End)) is { } dropped)
            {
                Report(Codes.CutText, key.Span, $"everything from “#” on is dropped here: nothing is left for “{key.Text}”", $"if it belongs to the text, put it in quotes: {key.Text}: {Quote(dropped)}; if it is a note, give it a line of its own above");
                value = new YamlScalar(dropped, TextStyle.Plain, key.Span) { IsMisread = true };
            }

            if (key.Text.Length == 0)
            {
                Report(Codes.YamlFeature, value.Span, "there is no name before this colon", "write “name: value”");
            }
            else if (seen.TryGetValue(key.Text, out var first))
            {
                ReportTwice(key, first.Span, _bag);
            }
            else
            {
                seen.Add(key.Text, key);
                entries.Add(new YamlEntry(key, value));
            }
        }

        // A group on one line is marked at its first name: its own mark may lie elsewhere.
        return new YamlMap(entries, entries.Count > 0 ? entries[0].Key.Span : Span(start.Start, start.End), _file.IsWhole);
    }

    internal static void ReportTwice(YamlScalar key, SourceSpan first, DiagnosticBag bag) =>
        bag.Add(Codes.DuplicateKey, key.Span, $"“{key.Text}” stands here a second time; the first is on line {first.Line}", "keep one of the two");

    private void RefuseFeatures(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            StopAtSign(node, '&');
        }

        if (!node.Tag.IsEmpty)
        {
            StopAtSign(node, '!');
        }
    }

    private void ReportSyntax(Exception e)
    {
        if (_bag.Items.Any(fault => fault.Code == Codes.CutText))
        {
            // The end of the list was dropped with the rest of the line.
            return;
        }

        var mark = e is YamlException { Start.Line: > 0 } yaml ? yaml.Start : _last;
        var span = Span(mark, mark);
        var tip = YamlAdvice.For(_lines, span.Line - _lineOffset - 1, span.Column - 1);
        Report(Codes.YamlSyntax, span with { Line = tip.Line + 1 + _lineOffset, Column = tip.Column + 1, Length = Math.Max(1, tip.Length) }, tip.Message, tip.Help);
    }

    private bool MoveNext()
    {
        if (!_parser.MoveNext())
        {
            return false;
        }

        _last = _parser.Current!.Start;
        if (_parser.Current is AnchorAlias alias)
        {
            StopAtSign(alias, '*');
        }

        return true;
    }

    private void Next()
    {
        if (!MoveNext())
        {
            throw new InvalidOperationException("the file ends too early");
        }
    }

    private string LineText(long line) => line >= 1 && line <= _lines.Length ? _lines[line - 1] : "";

    private static (int Line, int Column) Place(Mark mark) => ((int)mark.Line, (int)mark.Column);

    private SourceSpan Span(Mark start, Mark end)
    {
        // A mark may stand just behind the last line, or behind the end of its line: show the nearest place that exists.
        var line = (int)Math.Clamp(start.Line, 1, _lines.Length);
        var width = Math.Max(1, _lines[line - 1].Length);
        var column = (int)Math.Clamp(start.Column, 1, width);
        var length = end.Line == start.Line ? (int)(end.Column - start.Column) : width - column + 1;
        return new SourceSpan(_file.Display, line + _lineOffset, column, Math.Clamp(length, 1, width - column + 1));
    }

    private void Report(DiagnosticCode code, SourceSpan span, string message, string help) => _bag.Add(code, span, message, help);

    private void StopAtSign(ParsingEvent at, char sign)
    {
        var line = LineText(at.Start.Line);
        var written = line[Math.Min(line.Length, (int)at.Start.Column - 1)..].TrimEnd();
        Stop(Codes.YamlFeature, at, $"“{sign}” at the start of a text means something else in this kind of file", YamlAdvice.WithoutStars(written) is { } plain ? $"take the stars out: {plain}" : $"put the text in quotes: {Quote(written)}");
    }

    private void Stop(DiagnosticCode code, ParsingEvent at, string message, string help)
    {
        Report(code, Span(at.Start, at.End), message, help);
        throw new StopReading();
    }

    private void StopAtNothing()
    {
        _isOver = true;
        if (_file.IsWhole)
        {
            Report(Codes.EmptyFile, _file.Start, _file.Text.AsSpan().Trim().Length == 0 ? "there is nothing in this file" : "there are no facts in this file", "look at another file in this folder and fill this one in the same way, or delete it");
        }

        throw new StopReading();
    }

    // Reading it piece by piece would not help.
    private void StopForGood(DiagnosticCode code, SourceSpan span, string message, string help)
    {
        _isOver = true;
        Report(code, span, message, help);
        throw new StopReading();
    }

    /// <summary>The text as it can be written in quotes on one line.</summary>
    public static string Quote(string text)
    {
        var line = text.Replace("\n", " ", StringComparison.Ordinal);
        return line.AsSpan().IndexOfAny('"', '\\') < 0 ? $"\"{line}\"" : $"'{line.Replace("'", "''", StringComparison.Ordinal)}'";
    }

    private sealed class StopReading : Exception;
}
