using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>Refuses texts that YAML reads otherwise than the person who wrote them would.</summary>
internal sealed class ScalarCheck(YamlLines lines, DiagnosticBag bag)
{
    /// <summary>Reports what would be misread.</summary>
    /// <returns>True when something was.</returns>
    /// <param name="scalar">The text as YAML reads it.</param>
    /// <param name="start">Where it starts: line and column from 1.</param>
    /// <param name="end">Just behind its end.</param>
    public bool Check(YamlScalar scalar, (int Line, int Column) start, (int Line, int Column) end)
    {
        if (scalar.Text.Length == 0 || scalar.Style == TextStyle.Block)
        {
            return false;
        }

        if (start.Line != end.Line)
        {
            ReportLines(scalar, start.Line);
            return true;
        }

        var isMisread = scalar.Style == TextStyle.DoubleQuoted && CheckEscapes(scalar, lines.Part(start.Line, start.Column, end.Column));
        isMisread |= scalar.Style == TextStyle.Plain ? CheckCurlyQuotes(scalar) || CheckFirstAndLast(scalar) : CheckEdges(scalar);
        return CheckCut(scalar, end) || isMisread;
    }

    /// <summary>What YAML drops behind a name and its colon, when that starts with “#”; else null.</summary>
    public string? Dropped((int Line, int Column) behindKey)
    {
        var rest = lines.Rest(behindKey).TrimStart(" :");
        return rest.StartsWith('#') ? rest.TrimEnd().ToString() : null;
    }

    private void ReportLines(YamlScalar scalar, int line)
    {
        var next = lines.Rest((line + 1, 1)).TrimStart().ToString();
        if (scalar.Style == TextStyle.Plain && next.Length > 0 && (YamlAdvice.IsBullet(next) || next[0] == '-'))
        {
            var words = scalar.Text.Split(' ');
            var part = words[0] is { Length: 1 } ? words.ElementAtOrDefault(1) : words[0].TrimStart('-');
            bag.Add(
                Codes.MultiLineText,
                scalar.Span,
                "these lines are read as one long text, not as a list",
                $"start each part of a list with a hyphen and a space: - {part}");
            return;
        }

        if (scalar.Style == TextStyle.Plain && scalar.Text.StartsWith('1') && next is ['2', '.' or ')', ..] && scalar.Text.Length > 2)
        {
            bag.Add(
                Codes.MultiLineText,
                scalar.Span,
                "these lines are read as one long text, not as a list",
                $"start each part of a list with a hyphen and a space, without a number: - {scalar.Text[2..].TrimStart().Split(' ')[0]}");
            return;
        }

        bag.Add(
            Codes.MultiLineText,
            scalar.Span,
            "this text runs on over several lines",
            $"put it on one line in quotes: {QuotedText.Of(scalar.Text)}");
    }

    // "C:\temp" would hold a tab, "\u202e" a character that turns the text around.
    private bool CheckEscapes(YamlScalar scalar, ReadOnlySpan<char> written)
    {
        var at = -1;
        for (var i = 0; i + 1 < written.Length && at < 0; i++)
        {
            if (written[i] == '\\')
            {
                at = written[i + 1] is '"' or '\\' ? at : i;
                i++;
            }
        }

        if (at >= 0)
        {
            var span = scalar.Span with { Column = scalar.Span.Column + at, Length = 2 };
            bag.Add(
                Codes.YamlFeature,
                span,
                $"“{written.Slice(at, 2)}” means something else inside double quotes",
                "remove the backslash, or put the text in single quotes");
        }

        return at >= 0;
    }

    private bool CheckEdges(YamlScalar scalar)
    {
        var trimmed = scalar.Text.Trim();
        var hasSpace = trimmed.Length > 0 && trimmed.Length < scalar.Text.Length;
        if (hasSpace)
        {
            bag.Add(Codes.SpaceAround, scalar.Span, "there is a space just inside the quotes", $"remove it: {QuotedText.Of(trimmed)}");
        }

        return hasSpace;
    }

    private bool CheckCurlyQuotes(YamlScalar scalar)
    {
        var text = scalar.Text;
        var (open, close) = text[0] switch
        {
            '“' or '”' or '„' => ("“”„", "”“"),
            '‘' or '’' => ("‘", "’"),
            '«' => ("«", "»"),
            _ => ("", ""),
        };
        if (open.Length == 0 || text.AsSpan(1).IndexOfAny(open) is >= 0 and var again && again < text.Length - 2)
        {
            return false;
        }

        var isWrapped = close.Contains(text[^1], StringComparison.Ordinal) || text.AsSpan(1).IndexOfAny(close) < 0;
        if (isWrapped)
        {
            bag.Add(
                Codes.CurlyQuotes,
                scalar.Span,
                $"the curly quotes would be shown as part of the text: {text}",
                $"use straight quotes, or none: {QuotedText.Of(text.Trim('“', '”', '„', '‘', '’', '«', '»'))}");
        }

        return isWrapped;
    }

    // "needs: food]" and "-food": YAML takes the character for a letter.
    private bool CheckFirstAndLast(YamlScalar scalar)
    {
        var text = scalar.Text;
        if (text[^1] is ']' or '}' && text.IndexOfAny(['[', '{']) < 0)
        {
            bag.Add(
                Codes.YamlSyntax,
                scalar.Part(text.Length - 1, 1),
                $"“{text[^1]}” closes something that was not opened",
                text[^1] == ']'
                    ? $"put “[” in front for a list: [{text[..^1]}]; or remove “]”"
                    : "put “{” in front for a group, or remove “}”");
            return true;
        }

        if (text is ['-', >= 'A' and <= 'z', ..])
        {
            bag.Add(Codes.YamlSyntax, scalar.Part(0, 1), "a space is missing after the hyphen", $"write - {text[1..]}");
            return true;
        }

        return false;
    }

    // YAML takes " #2 Harbour Street" for a remark and drops it without a word.
    private bool CheckCut(YamlScalar scalar, (int Line, int Column) end)
    {
        var rest = lines.Rest(end);
        var dropped = rest.TrimStart();
        var isNote = dropped is not ['#', not ' ', ..] and not ['#']
            && (scalar.Style != TextStyle.Plain || rest.Length - dropped.Length > 1);
        if (!dropped.StartsWith('#') || isNote)
        {
            return false;
        }

        // In brackets the text would have gone on up to the next comma or bracket.
        var before = lines.Before(end);
        var isInBrackets = before.CountAny('[', '{') > before.CountAny(']', '}');
        var cut = (isInBrackets ? dropped.ToString().Split(',', ']', '}')[0] : dropped.ToString()).TrimEnd();
        bag.Add(
            Codes.CutText,
            scalar.Span,
            $"everything from “#” onwards is ignored here: only “{scalar.Text}” is left",
            $"if it belongs to the text, put the whole in quotes: {QuotedText.Of(scalar.Text + " " + cut)}; if it is a note, give it a "
            + "line of its own above");
        return true;
    }
}
