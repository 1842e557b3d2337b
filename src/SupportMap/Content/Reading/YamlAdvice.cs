using System.Text.RegularExpressions;

namespace SupportMap.Content.Reading;

/// <summary>Finds out what somebody who does not know YAML did to a line that cannot be read.</summary>
/// <remarks>
/// It looks at what they wrote rather than at what the parser said: parsers notice a fault late and name it in their own words.
/// </remarks>
internal static partial class YamlAdvice
{
    private const string General = "each line is “name: value”; lines that belong together start at the same distance from the left; each "
        + "part of a list starts with “- ”; text that holds : # [ ] { or } goes in quotes";

    /// <summary>What is wrong near the place at which the parser stopped.</summary>
    /// <param name="lines">The lines of the YAML.</param>
    /// <param name="at">The line at which the parser stopped, from 0.</param>
    /// <param name="column">The column, from 0.</param>
    /// <param name="keys">The keys that the file may have.</param>
    public static YamlTip For(string[] lines, int at, int column, IReadOnlySet<string> keys)
    {
        var order = Enumerable.Range(0, lines.Length).OrderBy(i => i == at ? 0 : 1).ThenBy(i => i > at).ThenBy(i => i > at ? i : -i);
        foreach (var i in order.Where(i => !IsRemark(lines[i])))
        {
            if (ForLine(lines, i, keys) is { } tip)
            {
                return tip;
            }
        }

        var width = Math.Max(1, lines[at].TrimEnd().Length - column);
        return ForLayout(lines, at) ?? new YamlTip("this line does not fit with the lines above it", General, at, column, width);
    }

    /// <summary>True for a line that starts like a part of a list in a letter or an email.</summary>
    public static bool IsBullet(string line) =>
        line[0] is '•' or '·' or '◦' or '▪' or '–' or '—' or '*' or '●' or '○' && (line.Length == 1 || line[1] == ' ' || line[0] != '*');

    private static YamlTip? ForLine(string[] lines, int i, IReadOnlySet<string> keys)
    {
        var line = lines[i];
        var indent = line.Length - line.TrimStart().Length;
        var trimmed = line.Trim();
        if (trimmed[0] == '%')
        {
            return new YamlTip(
                "a line that starts with “%” means something else in this kind of file", "take the line out", i, indent, trimmed.Length);
        }

        if (IsBullet(trimmed))
        {
            return ForBullets(lines, i);
        }

        if (NoSpace().Match(line) is { Success: true } noSpace)
        {
            var colon = noSpace.Groups["key"].Index + noSpace.Groups["key"].Length;
            return new YamlTip(
                "a space is missing behind the colon",
                $"write {noSpace.Groups["key"].Value}: {noSpace.Groups["value"].Value.TrimEnd()}",
                i,
                colon,
                1);
        }

        if (Equal().Match(line) is { Success: true } equal)
        {
            var key = equal.Groups["key"];
            return new YamlTip(
                "a colon belongs here, not an equals sign",
                $"write {key.Value}: {equal.Groups["value"].Value.TrimEnd()}",
                i,
                line.IndexOf('=', StringComparison.Ordinal),
                1);
        }

        return ForIndent(lines, i, indent) ?? ForValue(lines, i) ?? ForNoColon(lines, i, indent, trimmed, keys);
    }

    // At the first of them, where to start.
    private static YamlTip ForBullets(string[] lines, int i)
    {
        var first = Array.FindLastIndex(lines, i, line => IsRemark(line) || !IsBullet(line.Trim())) + 1;
        var trimmed = lines[first].Trim();
        return new YamlTip(
            $"“{trimmed[0]}” does not make a list here",
            $"start each part of a list with a hyphen and a space: - {trimmed[1..].Trim()}",
            first,
            lines[first].Length - lines[first].TrimStart().Length,
            1);
    }

    // "  summary: ..." below "name: Foo".
    private static YamlTip? ForIndent(string[] lines, int i, int indent)
    {
        var above = i - 1;
        while (above >= 0 && IsRemark(lines[above]))
        {
            above--;
        }

        if (above < 0 || KeyValue().Match(lines[above]) is not { Success: true } match || !KeyValue().IsMatch(lines[i]))
        {
            return null;
        }

        var value = match.Groups["value"].Value;
        var start = match.Groups["key"].Index;
        var own = KeyValue().Match(lines[i]).Groups["key"].Index;
        var belongsBelow = value.Length == 0 || value[0] is '#' or '|' or '>';
        return own > start && !belongsBelow
            ? new YamlTip(
                "this line starts further to the right than the line above it",
                $"start it at the same distance as the line above: take out {(own - start == 1 ? "one space" : $"{own - start} spaces")} "
                + "in front",
                i,
                indent,
                1)
            : own < start && lines[above].TrimStart().StartsWith("- ", StringComparison.Ordinal)
                && own > lines[above].IndexOf('-', StringComparison.Ordinal)
            ? new YamlTip(
                "this line does not start below the first letter of the line above it",
                "lines that belong to one part of a list start at the same distance, behind the hyphen",
                i,
                indent,
                1)
            : null;
    }

    // Parts of a list that do not stand below each other, and lines that do not stand below the part they belong to.
    private static YamlTip? ForLayout(string[] lines, int at)
    {
        var above = Array.FindLastIndex(lines, Math.Max(0, at - 1), line => Part().IsMatch(line));
        if (at == 0 || above < 0)
        {
            return null;
        }

        var part = Part().Match(lines[above]);
        var (dash, first, own) = (part.Groups["dash"].Index, part.Length, lines[at].Length - lines[at].TrimStart().Length);
        if (Part().IsMatch(lines[at]))
        {
            return own == dash
                ? null
                : new YamlTip(
                    "this part of the list does not start below the one above it",
                    dash == 0
                        ? "start it at the very left, like the one above"
                        : $"start it {Spaces(dash)} from the left, like the one above",
                    at,
                    own,
                    1);
        }

        return own > 0 && own < first && KeyValue().IsMatch(lines[at])
            ? new YamlTip(
                "this line does not start below the first letter of the line above it",
                $"what belongs to one part of a list starts at the same distance, behind the hyphen: {Spaces(first)} from the left",
                at,
                own,
                1)
            : null;
    }

    private static string Spaces(int count) => count == 1 ? "one space" : $"{count} spaces";

    private static YamlTip? ForValue(string[] lines, int i)
    {
        var match = KeyValue().Match(lines[i]);
        var item = match.Success ? match : Item().Match(lines[i]);
        var (value, column) = (item.Groups["value"].Value.TrimEnd(), item.Groups["value"].Index);
        if (!item.Success && lines[i].TrimStart() is ['[' or '{', ..])
        {
            (value, column) = (lines[i].Trim(), lines[i].Length - lines[i].TrimStart().Length);
        }

        if (value.Length == 0)
        {
            return null;
        }

        var before = lines[i][..column].TrimStart();
        return value[0] switch
        {
            '"' or '\'' => ForQuotes(i, before, value, column),
            '[' or '{' => ForBrackets(lines, i, value, column),
            '@' or '`' or '%' or ',' or ']' or '}' => Sign(i, before, value, column),
            '|' or '>' when !BlockHead().IsMatch(value) => Sign(i, before, value, column),
            '*' or '&' or '!' => Sign(i, before, value, column),
            '-' when value.StartsWith("- ", StringComparison.Ordinal) && match.Success => new YamlTip(
                "a list cannot start on the same line as its name",
                $"write {before}[{value[2..]}], or start it on the next line with “- ”",
                i,
                column,
                value.Length),
            _ when ColonInside().IsMatch(value) => new YamlTip(
                "a colon inside a text is taken for a new name here",
                $"put the text in quotes: {before}{QuotedText.Of(value)}",
                i,
                column,
                value.Length),
            _ => null,
        };
    }

    private static YamlTip Sign(int i, string before, string value, int column) =>
        new($"a text cannot start with “{value[0]}” here", $"put the whole text in quotes: {before}{QuotedText.Of(value)}", i, column, 1);

    private static YamlTip? ForQuotes(int i, string before, string value, int column)
    {
        var quote = value[0];
        var close = quote == '"' ? CloseDouble().Match(value).Length : CloseSingle().Match(value).Length;
        var inner = value[^1] == quote || close == 0 ? value.Trim(quote).Replace("''", "'", StringComparison.Ordinal) : value;
        if (close == 0)
        {
            return new YamlTip(
                "a quote is opened here and not closed",
                $"put another {quote} at the end of the text: {before}{QuotedText.Of(inner)}",
                i,
                column,
                value.Length);
        }

        var rest = value[close..].TrimStart();
        return rest.Length == 0 || rest[0] is '#' or ','
            ? null
            : new YamlTip(
                $"the text ends at the second {quote}, and more stands behind it",
                $"put other quotes around the whole text: {before}{QuotedText.Of(inner)}",
                i,
                column + close,
                Math.Max(1, value.Length - close));
    }

    private static YamlTip? ForBrackets(string[] lines, int i, string value, int column)
    {
        var (open, close, kind, example) = value[0] == '['
            ? ('[', ']', "list", "[one, two]")
            : ('{', '}', "group", "{ number: 01632 960123, label: Office }");
        if (Count(lines, open) != Count(lines, close))
        {
            var hash = value.IndexOf(" #", StringComparison.Ordinal);
            return hash >= 0 && value.IndexOf(close, hash) >= 0
                ? new YamlTip(
                    "everything from “#” on is dropped here, with the end of the list",
                    "put the text that holds “#” in quotes: \"Unit 4 #2\"",
                    i,
                    column + hash + 1,
                    1)
                : new YamlTip(
                    $"a {kind} that is opened with “{open}” is not closed",
                    $"close it with “{close}”: {example}",
                    i,
                    column,
                    Math.Max(1, value.Length));
        }

        if (MarkdownLink().Match(value) is { Success: true } link)
        {
            var target = link.Groups["target"].Value;
            return new YamlTip(
                "a link in brackets cannot stand here",
                $"write the address alone: {(target.StartsWith("mailto:", StringComparison.Ordinal) ? target[7..] : target)}",
                i,
                column,
                link.Length);
        }

        if (TwoCommas().Match(value) is { Success: true } commas)
        {
            return new YamlTip("there is a comma too many here", "take it out", i, column + commas.Index, commas.Length);
        }

        return new YamlTip(
            $"something in this {kind} is in the wrong place",
            $"put a comma between its parts, and quotes around a part that holds : or , or brackets: {example}",
            i,
            column,
            Math.Max(1, value.Length));
    }

    private static YamlTip? ForNoColon(string[] lines, int i, int indent, string trimmed, IReadOnlySet<string> keys)
    {
        if (KeyValue().IsMatch(lines[i]) || Item().IsMatch(lines[i]) || trimmed[0] is '[' or '{' or ']' or '}')
        {
            return null;
        }

        if (trimmed.StartsWith("//", StringComparison.Ordinal) || trimmed.StartsWith("<!--", StringComparison.Ordinal))
        {
            return new YamlTip(
                "a note is not written like this here", "start it with # and a space, or take it out", i, indent, trimmed.Length);
        }

        if (i > 0 && KeyValue().Match(lines[i - 1]) is { Success: true } above
            && above.Groups["value"].Value.TrimEnd() is [.., ','] and [not ('[' or '{' or '"' or '\''), ..])
        {
            return new YamlTip(
                "this line has no name and colon in front",
                $"if it belongs to the line above, put both on one line: {above.Groups["key"].Value}: "
                + $"{QuotedText.Of($"{above.Groups["value"].Value.TrimEnd()} {trimmed}")}",
                i,
                indent,
                trimmed.Length);
        }

        var words = trimmed.Split(' ', 2);
        var help = words.Length == 2 && keys.Contains(words[0])
            ? $"write {words[0]}: {words[1]}"
            : "each line is “name: value”; a text that is too long for one line still stays on one line";
        return new YamlTip("this line has no name and colon in front", help, i, indent, trimmed.Length);
    }

    /// <summary>The line as it should be when stars make its name strong; else null.</summary>
    public static string? WithoutStars(string line) =>
        StarredName().Match(line) is { Success: true } starred && line.Contains(':', StringComparison.Ordinal)
            ? $"{starred.Groups["name"].Value.TrimEnd(':')}: {starred.Groups["value"].Value}"
            : null;

    private static bool IsRemark(string line) => line.AsSpan().Trim() is [] or ['#', ..];

    private static int Count(string[] lines, char sign) => lines.Where(line => !IsRemark(line)).Sum(line => line.Count(c => c == sign));

    [GeneratedRegex(@"^\s*(?:- +)*(?<key>[A-Za-z][A-Za-z_-]*(?: [A-Za-z_-]+)?):(?<value>[^\s/].*)$")]
    private static partial Regex NoSpace();

    [GeneratedRegex(@"^\s*(?:- +)*(?<key>[A-Za-z][A-Za-z _-]*?) *= *(?<value>[^=]+)$")]
    private static partial Regex Equal();

    [GeneratedRegex(@"^\s*(?:- +)*(?<key>[^\s\[\]{}""'#:,&*!|>%@`-][^:\[\]{}""']*?) *:(?: +(?<value>.*))?$")]
    private static partial Regex KeyValue();

    [GeneratedRegex(@"^\s*(?:- +)+(?<value>.*)$")]
    private static partial Regex Item();

    [GeneratedRegex(@"^\s*(?<dash>-) +(?=\S)")]
    private static partial Regex Part();

    [GeneratedRegex(@"^[|>][+-]?[0-9]?[+-]? *(?:#.*)?$")]
    private static partial Regex BlockHead();

    [GeneratedRegex(@"^\[[^\[\]]*\] ?\((?<target>[^()\s]+)\)")]
    private static partial Regex MarkdownLink();

    [GeneratedRegex(@"^\*{1,3}(?<name>[A-Za-z][A-Za-z -]*?):?\*{1,3}\s*:?\s*(?<value>.*)$")]
    private static partial Regex StarredName();

    [GeneratedRegex(@",\s*,|[\[{]\s*,")]
    private static partial Regex TwoCommas();

    [GeneratedRegex(@":(?: |$)")]
    private static partial Regex ColonInside();

    [GeneratedRegex("^\"(?:[^\"\\\\]|\\\\.)*\"")]
    private static partial Regex CloseDouble();

    [GeneratedRegex("^'(?:[^']|'')*'")]
    private static partial Regex CloseSingle();
}
