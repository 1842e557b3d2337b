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
    private readonly YamlLines _lines;
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
        _lines = new YamlLines(file, text, firstLine);
        _limits = limits;
        _bag = bag;
        _check = new ScalarCheck(_lines, bag);
        _parser = new Parser(new StringReader(text));
    }

    /// <summary>Reads a text in one go: a document, or a piece of one.</summary>
    /// <param name="isOver">True when reading it piece by piece would not help.</param>
    /// <returns>The root; null when the text cannot be read.</returns>
    public static YamlNode? Read(SourceFile file, string text, int firstLine, YamlLimits limits, DiagnosticBag bag, out bool isOver)
    {
        var reader = new YamlText(file, text, firstLine, limits, bag);
        var root = reader.TryRead();
        isOver = reader._isOver;
        return root;
    }

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
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // For bad text the parser throws exceptions of many kinds, some without a position.
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
            StopForGood(YamlRefusal.Directive, start);
        }

        Next();
        var root = Node(1);
        Next();
        if (_parser.Current is DocumentEnd { IsImplicit: false } dots)
        {
            YamlRefusal.DocumentEnd.Report(Span(dots), _bag);
        }
        else if (MoveNext() && _parser.Current is DocumentStart second)
        {
            YamlRefusal.SecondDocument.Report(Span(second), _bag);
        }

        return root;
    }

    private YamlNode Node(int depth)
    {
        var at = _parser.Current!;
        if (++_nodes > _limits.MaxNodes)
        {
            StopForGood(YamlRefusal.TooManyNodes(_limits), at);
        }

        if (depth > _limits.MaxDepth)
        {
            Stop(YamlRefusal.TooDeep, at);
        }

        if (at is NodeEvent { Anchor.IsEmpty: false })
        {
            StopAtCharacter(at, '&');
        }

        if (at is NodeEvent { Tag.IsEmpty: false })
        {
            StopAtCharacter(at, '!');
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
        var node = new YamlScalar(scalar.Value, style, Span(scalar));
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

        return new YamlList(items, Span(start), _file.IsWhole);
    }

    private YamlMap MapNode(int depth)
    {
        var start = _parser.Current!;
        var entries = new YamlEntries();
        Next();
        while (_parser.Current is not MappingEnd)
        {
            if (_parser.Current is not Scalar scalar || _lines.Before(Place(scalar.Start)).TrimEnd().EndsWith("?"))
            {
                Stop(YamlRefusal.ComplexKey, _parser.Current!);
                return null!;
            }

            var key = (YamlScalar)Node(depth + 1);
            Next();
            var value = Node(depth + 1);
            Next();
            if (value is YamlScalar { Text.Length: 0, Style: TextStyle.Plain } && _check.Dropped(Place(scalar.End)) is { } dropped)
            {
                YamlRefusal.DroppedText(key.Text, dropped).Report(key.Span, _bag);
                value = new YamlScalar(dropped, TextStyle.Plain, key.Span) { IsMisread = true };
            }

            entries.Add(new YamlEntry(key, value), _bag);
        }

        // A group on one line is marked at its first name: its own mark may lie elsewhere.
        return new YamlMap(entries.All, entries.All is [var first, ..] ? first.Key.Span : Span(start), _file.IsWhole);
    }

    private void ReportSyntax(Exception e)
    {
        if (_bag.Items.Any(fault => fault.Code == Codes.CutText))
        {
            // The end of the list was dropped with the rest of the line.
            return;
        }

        var mark = e is YamlException { Start.Line: > 0 } yaml ? yaml.Start : _last;
        var tip = _lines.Advice(Place(mark));
        _bag.Add(Codes.YamlSyntax, _lines.Span(tip), tip.Message, tip.Help);
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
            StopAtCharacter(alias, '*');
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

    private static (int Line, int Column) Place(Mark mark) => ((int)mark.Line, (int)mark.Column);

    private SourceSpan Span(ParsingEvent at) => _lines.Span(Place(at.Start), Place(at.End));

    private void StopAtCharacter(ParsingEvent at, char character) =>
        Stop(YamlRefusal.Character(character, _lines.Rest(Place(at.Start)).TrimEnd().ToString()), at);

    private void Stop(YamlRefusal refusal, ParsingEvent at)
    {
        refusal.Report(Span(at), _bag);
        throw new StopReading();
    }

    private void StopAtNothing()
    {
        _isOver = true;
        if (_file.IsWhole)
        {
            YamlRefusal.NoDocument(_file.Text).Report(_file.Start, _bag);
        }

        throw new StopReading();
    }

    // Reading it piece by piece would not help.
    private void StopForGood(YamlRefusal refusal, ParsingEvent at)
    {
        _isOver = true;
        Stop(refusal, at);
    }

    private sealed class StopReading : Exception;
}
