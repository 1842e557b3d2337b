using System.Text.RegularExpressions;

namespace SupportMap.Content.Reading;

/// <summary>Finds out what somebody who does not know YAML did to a line that cannot be read.</summary>
/// <remarks>
/// It looks at what they wrote rather than at what the parser said: parsers notice a fault late and name it in their own words.
/// </remarks>
internal static partial class YamlAdvice
{
    private const string General = "each line is “key: value”; lines that belong together start at the same distance from the left; each "
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
                "a line that starts with “%” means something else in this kind of file", "delete the line", i, indent, trimmed.Length);
        }

        if (IsBullet(trimmed))
        {
            return ForBullets(lines, i);
        }

        if (NoSpace().Match(line) is { Success: true } noSpace)
        {
            var colon = noSpace.Groups["key"].Index + noSpace.Groups["key"].Length;
            return new YamlTip(
                "a space is missing after the colon",
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

        return ForIndent(lines, i, indent) ?? YamlValueAdvice.For(lines, i) ?? ForNoColon(lines, i, indent, trimmed, keys);
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
                $"start it at the same distance as the line above: remove {(own - start == 1 ? "one space" : $"{own - start} spaces")} "
                + "in front",
                i,
                indent,
                1)
            : own < start && lines[above].TrimStart().StartsWith("- ", StringComparison.Ordinal)
                && own > lines[above].IndexOf('-', StringComparison.Ordinal)
            ? new YamlTip(
                "this line does not start below the first letter of the line above it",
                "lines that belong to one part of a list start at the same distance, after the hyphen",
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
                $"what belongs to one part of a list starts at the same distance, after the hyphen: {Spaces(first)} from the left",
                at,
                own,
                1)
            : null;
    }

    private static string Spaces(int count) => count == 1 ? "one space" : $"{count} spaces";

    private static YamlTip? ForNoColon(string[] lines, int i, int indent, string trimmed, IReadOnlySet<string> keys)
    {
        if (KeyValue().IsMatch(lines[i]) || Item().IsMatch(lines[i]) || trimmed[0] is '[' or '{' or ']' or '}')
        {
            return null;
        }

        if (trimmed.StartsWith("//", StringComparison.Ordinal) || trimmed.StartsWith("<!--", StringComparison.Ordinal))
        {
            return new YamlTip(
                "a note is not written like this here", "start it with # and a space, or remove it", i, indent, trimmed.Length);
        }

        if (i > 0 && KeyValue().Match(lines[i - 1]) is { Success: true } above
            && above.Groups["value"].Value.TrimEnd() is [.., ','] and [not ('[' or '{' or '"' or '\''), ..])
        {
            return new YamlTip(
                "this line does not start with a key and a colon",
                $"if it belongs to the line above, put both on one line: {above.Groups["key"].Value}: "
                + $"{QuotedText.Of($"{above.Groups["value"].Value.TrimEnd()} {trimmed}")}",
                i,
                indent,
                trimmed.Length);
        }

        var words = trimmed.Split(' ', 2);
        var help = words.Length == 2 && keys.Contains(words[0])
            ? $"write {words[0]}: {words[1]}"
            : "each line is “key: value”; a text that is too long for one line still stays on one line";
        return new YamlTip("this line has no name and colon in front", help, i, indent, trimmed.Length);
    }

    /// <summary>The line as it should be when stars make its name strong; else null.</summary>
    public static string? WithoutStars(string line) =>
        StarredName().Match(line) is { Success: true } starred && line.Contains(':', StringComparison.Ordinal)
            ? $"{starred.Groups["name"].Value.TrimEnd(':')}: {starred.Groups["value"].Value}"
            : null;

    internal static bool IsRemark(string line) => line.AsSpan().Trim() is [] or ['#', ..];

    [GeneratedRegex(@"^\s*(?:- +)*(?<key>[A-Za-z][A-Za-z_-]*(?: [A-Za-z_-]+)?):(?<value>[^\s/].*)$")]
    private static partial Regex NoSpace();

    [GeneratedRegex(@"^\s*(?:- +)*(?<key>[A-Za-z][A-Za-z _-]*?) *= *(?<value>[^=]+)$")]
    private static partial Regex Equal();

    [GeneratedRegex(@"^\s*(?:- +)*(?<key>[^\s\[\]{}""'#:,&*!|>%@`-][^:\[\]{}""']*?) *:(?: +(?<value>.*))?$")]
    internal static partial Regex KeyValue();

    [GeneratedRegex(@"^\s*(?:- +)+(?<value>.*)$")]
    internal static partial Regex Item();

    [GeneratedRegex(@"^\s*(?<dash>-) +(?=\S)")]
    private static partial Regex Part();

    [GeneratedRegex(@"^\*{1,3}(?<name>[A-Za-z][A-Za-z -]*?):?\*{1,3}\s*:?\s*(?<value>.*)$")]
    private static partial Regex StarredName();
}
