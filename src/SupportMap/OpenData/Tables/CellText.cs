using System.Text;

namespace SupportMap.OpenData.Tables;

/// <summary>
/// How several values stand in one cell: with <c>|</c> between them, and with <c>;</c> between the parts of one.
/// A backslash takes away the meaning of the character behind it: <c>\|</c>, <c>\;</c>, <c>\,</c>, <c>\\</c>.
/// </summary>
public static class CellText
{
    private const char Guard = '\'';

    /// <summary>Characters that make a spreadsheet take a cell for a formula, and their wide forms. Source: OWASP, CSV injection.</summary>
    private const string FormulaStarts = "=+-@\t\r＝＋－＠";

    /// <summary>
    /// Joins the values of a list. Any of <c>| , ;</c> may stand between values when they are read back, so all are marked.
    /// </summary>
    public static string JoinList(IEnumerable<string> values) => string.Join(" | ", values.Select(value => Escape(value, "|,;\\")));

    /// <summary>The values of a list: <c>a | b</c>, <c>a, b</c> or <c>a; b</c>, or a line for each.</summary>
    public static IReadOnlyList<string> SplitList(string cell) => Split(cell, "|,;\n");

    /// <summary>Joins lines of text in which a comma is nothing special.</summary>
    public static string JoinLines(IEnumerable<string> values) => string.Join(" | ", values.Select(value => Escape(value, "|\\")));

    /// <summary>The lines: <c>a | b</c>, or a line for each.</summary>
    public static IReadOnlyList<string> SplitLines(string cell) => Split(cell, "|\n");

    /// <summary>Joins items that have parts: the first without a name, the others as <c>name: value</c>.</summary>
    public static string JoinItems(IEnumerable<IEnumerable<(string Name, string Value)>> items) =>
        string.Join(
            " | ",
            items.Select(
                parts => string.Join(
                    "; ", parts.Select((part, index) => (index == 0 ? "" : $"{part.Name}: ") + Escape(part.Value, "|;\\")))));

    /// <summary>The items with their parts. A part that has none of the <paramref name="names"/> in front has an empty name.</summary>
    public static IReadOnlyList<IReadOnlyList<(string Name, string Value)>> SplitItems(string cell, IReadOnlyCollection<string> names) =>
        [.. SplitRaw(cell, "|\n")
            .Where(item => item.Trim().Length > 0)
            .Select(
                item => (IReadOnlyList<(string, string)>)[.. SplitRaw(item, ";")
                    .Where(part => part.Trim().Length > 0)
                    .Select(part => Named(part.Trim(), names))])];

    /// <summary>
    /// Puts an apostrophe before a text that a spreadsheet would take for a formula, and before one that already begins so.
    /// </summary>
    public static string Guarded(string text) => IsFormula(text) ? Guard + text : text;

    /// <summary>Takes the apostrophe away again.</summary>
    public static string Unguarded(string cell) => cell.Length > 1 && cell[0] == Guard && IsFormula(cell[1..]) ? cell[1..] : cell;

    /// <summary>True for a text that begins as a formula does, perhaps behind apostrophes.</summary>
    public static bool IsFormula(string text) =>
        text.TrimStart(Guard) is { Length: > 0 } rest && FormulaStarts.Contains(rest[0], StringComparison.Ordinal);

    private static (string Name, string Value) Named(string part, IReadOnlyCollection<string> names)
    {
        var name = names.FirstOrDefault(
            name => part.StartsWith(name, StringComparison.OrdinalIgnoreCase) && part[name.Length..].TrimStart().StartsWith(':'));
        return name is null ? ("", Unescape(part)) : (name, Unescape(part[(part.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()));
    }

    private static List<string> Split(string cell, string separators) =>
        [.. SplitRaw(cell, separators).Select(value => Unescape(value.Trim())).Where(value => value.Length > 0)];

    private static List<string> SplitRaw(string cell, string separators)
    {
        var parts = new List<string>();
        var start = 0;
        for (var i = 0; i < cell.Length; i++)
        {
            if (IsEscape(cell, i))
            {
                i++;
            }
            else if (separators.Contains(cell[i], StringComparison.Ordinal))
            {
                parts.Add(cell[start..i]);
                start = i + 1;
            }
        }

        parts.Add(cell[start..]);
        return parts;
    }

    private static string Escape(string value, string characters)
    {
        if (value.AsSpan().IndexOfAny(characters) < 0)
        {
            return value;
        }

        var text = new StringBuilder();
        foreach (var c in value)
        {
            text.Append(characters.Contains(c, StringComparison.Ordinal) ? $"\\{c}" : $"{c}");
        }

        return text.ToString();
    }

    private static string Unescape(string value)
    {
        if (!value.Contains('\\', StringComparison.Ordinal))
        {
            return value;
        }

        var text = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            text.Append(IsEscape(value, i) ? value[++i] : value[i]);
        }

        return text.ToString();
    }

    // Elsewhere a backslash is a backslash.
    private static bool IsEscape(string text, int at) =>
        text[at] == '\\' && at + 1 < text.Length && "|;,\\".Contains(text[at + 1], StringComparison.Ordinal);
}
