using System.Globalization;
using SupportMap.Content.Facts;
using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Content.Values;

namespace SupportMap.OpenData.Tables;

/// <summary>The shapes that columns have.</summary>
internal static class Columns
{
    /// <summary>One text as it is.</summary>
    public static Column<T> Text<T>(Key key, Func<T, string?> get, ColumnType type = ColumnType.Text, string? example = null) =>
        Of(key, null, type, example ?? key.Example.Trim('"'), get, cell => Good(new TextFact(cell)));

    /// <summary>One text that is a part of a group.</summary>
    public static Column<T> Part<T>(Key key, Key part, Func<T, string?> get, ColumnType type = ColumnType.Text) =>
        Of(key, part, type, part.Example, get, cell => Good(new TextFact(cell))) with { IsRequired = false };

    /// <summary>One of a few words.</summary>
    public static Column<T> Word<T, TMeaning>(Key key, Choice<TMeaning> choice, Func<T, TMeaning?> get, Key? part = null)
        where TMeaning : struct =>
        Of<T>(
            key,
            part,
            ColumnType.Text,
            (part ?? key).Example,
            item => get(item) is { } meaning ? choice.Write(meaning) : null,
            cell => Good(new TextFact(Known(cell, choice)))) with
        {
            Words = [.. choice.Words.Select(pair => pair.Word)],
        };

    /// <summary>True or nothing.</summary>
    public static Column<T> Flag<T>(Key key, Func<T, bool> get) =>
        Of<T>(
            key,
            null,
            ColumnType.TrueOrFalse,
            "false",
            item => get(item) ? "true" : "false",
            cell => Known(cell, Choices.TrueOrFalse) is var word && word == "false" ? Good(null) : Good(new TextFact(word)));

    public static Column<T> Day<T>(Key key, Func<T, DateOnly?> get) =>
        Of<T>(
            key,
            null,
            ColumnType.Date,
            key.Example,
            item => get(item) is { } day ? Dates.Write(day) : null,
            cell => Good(new TextFact(cell)));

    public static Column<T> Number<T>(Key key, Key part, Func<T, int?> get) =>
        Of<T>(
            key,
            part,
            ColumnType.Number,
            part.Example,
            item => get(item)?.ToString(CultureInfo.InvariantCulture),
            cell => Good(new TextFact(cell)));

    /// <summary>Ids or words.</summary>
    public static Column<T> List<T>(Key key, Func<T, IEnumerable<string>> get, Key? part = null) =>
        Of<T>(
            key,
            part,
            ColumnType.List,
            Plain((part ?? key).Example),
            item => CellText.JoinList(get(item)),
            cell => Good(ListFact.Of(CellText.SplitList(cell))));

    /// <summary>Some of a few words.</summary>
    public static Column<T> Words<T, TMeaning>(Key key, Choice<TMeaning> choice, Func<T, IEnumerable<TMeaning>> get) =>
        List<T>(key, item => get(item).Select(choice.Write)) with { Words = [.. choice.Words.Select(pair => pair.Word)] };

    /// <summary>Lines of text in which a comma is nothing special.</summary>
    public static Column<T> Lines<T>(Key key, Func<T, IEnumerable<string>> get, Key? part = null) =>
        Of<T>(
            key,
            part,
            ColumnType.List,
            Plain((part ?? key).Example),
            item => CellText.JoinLines(get(item)),
            cell => Good(ListFact.Of(CellText.SplitLines(cell))));

    /// <summary>Items of several parts; the first part has no name in the cell.</summary>
    public static Column<T> Items<T>(
        Key key, string example, IReadOnlyList<Key> parts, Func<T, IEnumerable<IEnumerable<(Key Part, string? Value)>>> get) =>
        Of<T>(
            key,
            null,
            ColumnType.Items,
            example,
            item => CellText.JoinItems(
                get(item)
                    .Select(group => group.Where(part => !string.IsNullOrEmpty(part.Value)).Select(part => (part.Part.Name, part.Value!)))),
            cell => ReadItems(cell, parts, example));

    /// <summary>A column that the build fills, and that is passed over when the table is read.</summary>
    public static Column<T> Made<T>(string name, string about, ColumnType type, string example, Func<T, string> get) =>
        new(name, about, type, example) { Get = get };

    public static Column<T> Of<T>(
        Key key, Key? part, ColumnType type, string example, Func<T, string?> get, Func<string, Parsed<Fact?>> set) =>
        new(part is null ? key.Name : $"{key.Name}-{part.Name}", (part ?? key).About, type, example)
        {
            Key = key,
            Part = part,
            IsRequired = part is null && key.IsRequired,
            Get = item => get(item) ?? "",
            Set = set,
        };

    public static Parsed<Fact?> Good(Fact? fact) => Parsed<Fact?>.Good(fact);

    private static Parsed<Fact?> ReadItems(string cell, IReadOnlyList<Key> parts, string example)
    {
        IReadOnlyList<string> names = [.. parts.Select(part => part.Name)];
        var groups = new List<Fact>();
        foreach (var item in CellText.SplitItems(cell, names))
        {
            var facts = new List<(string, Fact)>();
            foreach (var (name, value) in item)
            {
                // Only the first part may go without its name.
                var known = name.Length > 0 ? name : facts.Count == 0 ? names[0] : null;
                if (known is null || facts.Exists(fact => fact.Item1 == known))
                {
                    return Parsed<Fact?>.Bad(
                        known is null ? $"“{value}” has no name in front" : $"“{known}” stands twice in one item",
                        $"write one of {string.Join(", ", names.Skip(1).Select(other => $"“{other}:”"))} in front, or put | before the "
                        + $"next item; for example: {example}");
                }

                facts.Add((known, new TextFact(value)));
            }

            groups.Add(new GroupFact(facts));
        }

        return Good(groups.Count == 0 ? null : new ListFact(groups));
    }

    // A spreadsheet turns true into TRUE, and people write Yes.
    private static string Known<TMeaning>(string cell, Choice<TMeaning> choice) =>
        choice.Words.Select(pair => pair.Word).FirstOrDefault(word => string.Equals(word, cell, StringComparison.OrdinalIgnoreCase))
        ?? cell;

    private static string Plain(string example) => CellText.JoinList(example.Trim('[', ']').Split(", "));
}
