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
    private readonly Parser _parser;
    private int _nodes;
    private Mark _last;

    private YamlText(SourceFile file, string text, int firstLine, YamlLimits limits, DiagnosticBag bag)
    {
        _file = file;
        _lineOffset = firstLine - 1;
        _lines = text.Split('\n');
        _limits = limits;
        _bag = bag;
        _parser = new Parser(new StringReader(text));
        _last = Mark.Empty;
    }

    /// <summary>Reads one document.</summary>
    /// <param name="text">The YAML, which may be a part of <paramref name="file"/>.</param>
    /// <param name="firstLine">The line of <paramref name="file"/> on which <paramref name="text"/> starts, from 1.</param>
    /// <returns>The root, or null when a fault was reported.</returns>
    public static YamlNode? Read(SourceFile file, string text, int firstLine, YamlLimits limits, DiagnosticBag bag)
    {
        var reader = new YamlText(file, text, firstLine, limits, bag);
        try
        {
            return reader.Document();
        }
        catch (StopReading)
        {
            return null;
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException or ArgumentException)
        {
            // The parser throws all three for bad text, some without a position.
            reader.ReportSyntax(e);
            return null;
        }
    }

    private YamlNode? Document()
    {
        Next();
        if (_parser.Current is not StreamStart || !MoveNext() || _parser.Current is StreamEnd)
        {
            _bag.Add(Codes.EmptyFile, _file.Start, "there is nothing in this file", "look at another file in this folder and fill this one in the same way, or delete it");
            return null;
        }

        if (_parser.Current is DocumentStart { IsImplicit: false } start && (start.Version is not null || start.Tags is { Count: > 0 }))
        {
            Stop(Codes.YamlFeature, start, "this line starts with “%”", "take the line out");
        }

        Next();
        var root = Node(1);
        Next();
        if (_parser.Current is DocumentEnd && MoveNext() && _parser.Current is DocumentStart second)
        {
            Stop(Codes.YamlFeature, second, "a second document starts here (---)", "keep one entry in each file; if this line was meant as a divider, take it out");
        }

        return root;
    }

    private YamlNode Node(int depth)
    {
        var at = _parser.Current!;
        if (++_nodes > _limits.MaxNodes)
        {
            Stop(Codes.TooLarge, at, $"this file holds more than {_limits.MaxNodes} values", "split it, or take out what does not belong here");
        }

        if (depth > _limits.MaxDepth)
        {
            Stop(Codes.TooLarge, at, "lists lie too deep inside each other here", "look for a bracket “[” or “{” that should not be there");
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
        var quoted = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted;
        var span = Span(scalar.Start, scalar.End);
        if (scalar.Style == ScalarStyle.Plain && scalar.Start.Line != scalar.End.Line && scalar.Value.Length > 0)
        {
            Report(Codes.MultiLineText, span, "this text runs on over several lines", $"put it on one line in quotes: {Quote(scalar.Value)}");
        }
        else if (scalar.Style == ScalarStyle.Plain && scalar.Value.Length > 0)
        {
            RefuseCutText(scalar, span);
        }

        // An escape such as "\u202e" writes a character that the file itself does not hold.
        if (scalar.Style == ScalarStyle.DoubleQuoted && TextScan.FirstFault(scalar.Value) is { } hidden)
        {
            Report(Codes.HiddenCharacter, span, $"this text holds a character that people cannot see: {hidden}", "take out the part that starts with a backslash");
        }

        return new YamlScalar(scalar.Value, quoted || scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded, span);
    }

    // YAML takes " #2 Harbour Street" for a remark and drops it without a word.
    private void RefuseCutText(Scalar scalar, SourceSpan span)
    {
        var line = LineText(scalar.End.Line);
        var rest = line[Math.Min(line.Length, (int)scalar.End.Column - 1)..];
        var trimmed = rest.TrimStart();
        if (trimmed.Length > 1 && trimmed[0] == '#' && rest.Length > trimmed.Length && trimmed[1] is not (' ' or '#' or '\t'))
        {
            Report(Codes.CutText, span, $"everything from “#” on is dropped here: only “{scalar.Value}” is left", $"put the whole text in quotes: {Quote(scalar.Value + " " + trimmed)}");
        }
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

        return new YamlList(items, Span(start.Start, start.End));
    }

    private YamlMap MapNode(int depth)
    {
        var start = _parser.Current!;
        var entries = new List<YamlEntry>();
        var seen = new Dictionary<string, SourceSpan>(StringComparer.OrdinalIgnoreCase);
        Next();
        while (_parser.Current is not MappingEnd)
        {
            if (_parser.Current is not Scalar)
            {
                Stop(Codes.YamlFeature, _parser.Current!, "a list stands where a name and a colon should be", "write “name: value”");
            }

            var key = (YamlScalar)Node(depth + 1);
            Next();
            var value = Node(depth + 1);
            Next();
            if (key.Text.Length == 0)
            {
                Report(Codes.YamlFeature, key.Span, "there is no name before this colon", "write “name: value”");
            }
            else if (seen.TryGetValue(key.Text, out var first))
            {
                Report(Codes.DuplicateKey, key.Span, $"“{key.Text}” stands here twice; it is already on line {first.Line}", "keep one of the two");
            }
            else
            {
                seen.Add(key.Text, key.Span);
                entries.Add(new YamlEntry(key, value));
            }
        }

        return new YamlMap(entries, Span(start.Start, start.End));
    }

    private void RefuseFeatures(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            Stop(Codes.YamlFeature, node, "text that starts with “&” means something else in this kind of file", $"put the text in quotes: {Quote(LineFrom(node.Start))}");
        }

        if (!node.Tag.IsEmpty)
        {
            Stop(Codes.YamlFeature, node, "text that starts with “!” means something else in this kind of file", $"put the text in quotes: {Quote(LineFrom(node.Start))}");
        }
    }

    private void ReportSyntax(Exception e)
    {
        var mark = e is YamlException { Start.Line: > 0 } yaml ? yaml.Start : _last;
        var span = mark.Line < 1 ? _file.Start with { Line = _lineOffset + 1 } : Span(mark, mark);
        var line = mark.Line < 1 ? "" : LineText(mark.Line);
        var (message, help) = YamlAdvice.For(e.Message, line);
        _bag.Add(Codes.YamlSyntax, span, message, help);
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
            Stop(Codes.YamlFeature, alias, "text that starts with “*” means something else in this kind of file", $"put the text in quotes: {Quote(LineFrom(alias.Start))}");
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

    private string LineFrom(Mark mark)
    {
        var line = LineText(mark.Line);
        return line[Math.Min(line.Length, (int)mark.Column - 1)..].TrimEnd();
    }

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

    private void Stop(DiagnosticCode code, ParsingEvent at, string message, string help)
    {
        Report(code, Span(at.Start, at.End), message, help);
        throw new StopReading();
    }

    /// <summary>The text as it can be written in quotes on one line.</summary>
    public static string Quote(string text) =>
        "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal) + "\"";

    private sealed class StopReading : Exception;
}
