using System.Text.RegularExpressions;

namespace SupportMap.Content.Reading;

/// <summary>Finds out what is wrong with the value on a line of YAML: its quotes, its brackets, how it starts.</summary>
internal static partial class YamlValueAdvice
{
    /// <summary>What is wrong with the value; null when nothing is, or there is none.</summary>
    public static YamlTip? For(string[] lines, int i)
    {
        var match = YamlAdvice.KeyValue().Match(lines[i]);
        var item = match.Success ? match : YamlAdvice.Item().Match(lines[i]);
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
            '@' or '`' or '%' or ',' or ']' or '}' => Special(i, before, value, column),
            '|' or '>' when !BlockHead().IsMatch(value) => Special(i, before, value, column),
            '*' or '&' or '!' => Special(i, before, value, column),
            '-' when value.StartsWith("- ", StringComparison.Ordinal) && match.Success => new YamlTip(
                "a list cannot start on the same line as its name",
                $"write {before}[{value[2..]}], or start it on the next line with “- ”",
                i,
                column,
                value.Length),
            _ when ColonInside().IsMatch(value) => new YamlTip(
                "a colon inside text reads as a new key here",
                $"put the text in quotes: {before}{QuotedText.Of(value)}",
                i,
                column,
                value.Length),
            _ => null,
        };
    }

    private static YamlTip Special(int i, string before, string value, int column) =>
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
                $"the text ends at the second {quote}, and there is more after it",
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
                    "everything from “#” onwards is ignored here, with the end of the list",
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
                "a link in brackets cannot be used here",
                $"write the address alone: {(target.StartsWith("mailto:", StringComparison.Ordinal) ? target[7..] : target)}",
                i,
                column,
                link.Length);
        }

        if (TwoCommas().Match(value) is { Success: true } commas)
        {
            return new YamlTip("there is a comma too many here", "remove it", i, column + commas.Index, commas.Length);
        }

        return new YamlTip(
            $"something in this {kind} is in the wrong place",
            $"put a comma between its parts, and quotes around a part that holds : or , or brackets: {example}",
            i,
            column,
            Math.Max(1, value.Length));
    }

    private static int Count(string[] lines, char character) =>
        lines.Where(line => !YamlAdvice.IsRemark(line)).Sum(line => line.Count(c => c == character));

    [GeneratedRegex(@"^[|>][+-]?[0-9]?[+-]? *(?:#.*)?$")]
    private static partial Regex BlockHead();

    [GeneratedRegex(@"^\[[^\[\]]*\] ?\((?<target>[^()\s]+)\)")]
    private static partial Regex MarkdownLink();

    [GeneratedRegex(@",\s*,|[\[{]\s*,")]
    private static partial Regex TwoCommas();

    [GeneratedRegex(@":(?: |$)")]
    private static partial Regex ColonInside();

    [GeneratedRegex("^\"(?:[^\"\\\\]|\\\\.)*\"")]
    private static partial Regex CloseDouble();

    [GeneratedRegex("^'(?:[^']|'')*'")]
    private static partial Regex CloseSingle();
}
