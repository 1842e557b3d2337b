using SupportMap.Content.Facts;
using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Content.Values;

namespace SupportMap.OpenData.Tables;

/// <summary>The columns that follow from a fact: one, or one for each part of a group.</summary>
internal static class Columns
{
    public static IEnumerable<Column<T>> Of<T>(FactRow<T> fact) =>
        fact.Key.Form is GroupForm { Keys: var parts, OrWord: var word, AboutWord: var about }
            ? [.. parts.Select(part => PartOf(fact, part)), .. word is null ? [] : new[] { WordOf(fact, word, about) }]
            : [WholeOf(fact)];

    /// <summary>A column that the build fills, and that is skipped when the table is read.</summary>
    public static Column<T> Computed<T>(string name, string about, ColumnType type, string example, Func<T, string> get) =>
        new(name, about, type, example) { Get = get };

    /// <summary>The column whose cell names the file.</summary>
    public static Column<T> Id<T>(Func<T, string> get) =>
        Computed(
            ServiceColumns.Id,
            "a short name in small letters that never changes: the name of the file and the end of the page's address",
            ColumnType.Text,
            "elmton-foodbank",
            get) with
        {
            IsRequired = true,
        };

    private static Column<T> WholeOf<T>(FactRow<T> fact)
    {
        var (key, example) = (fact.Key, fact.Cell ?? Example(fact.Key));
        return new Column<T>(key.Name, key.About, fact.Plain is null ? TypeOf(key.Form) : ColumnType.Markdown, example)
        {
            Key = key,
            IsRequired = key.IsRequired && fact.IsRequiredInTables,
            Get = item => Cell(key.Form, fact.Write(item)),
            Set = cell => Read(key.Form, cell, example),
            Words = WordsOf(key.Form),
        };
    }

    private static Column<T> PartOf<T>(FactRow<T> fact, Key part) =>
        new($"{fact.Key.Name}-{part.Name}", part.About, TypeOf(part.Form), Example(part))
        {
            Key = fact.Key,
            Part = part,
            Get = item => Cell(part.Form, (fact.Write(item) as GroupFact)?[part]),
            Set = cell => Read(part.Form, cell, ""),
            Words = WordsOf(part.Form),
        };

    // What the word hides is in no table.
    private static Column<T> WordOf<T>(FactRow<T> fact, string word, string about) =>
        new($"{fact.Key.Name}-{word}", about, ColumnType.TrueOrFalse, "false")
        {
            Key = fact.Key,
            Get = item => fact.Write(item) is TextFact ? "true" : "false",
            Set = cell => Choices.TrueOrFalse.Parse(cell.ToLowerInvariant()) is { IsGood: false } bad
                ? Parsed<Fact?>.Bad(bad.Message!, bad.Help!)
                : Good(string.Equals(cell, "true", StringComparison.OrdinalIgnoreCase) ? new TextFact(word) : null),
        };

    private static ColumnType TypeOf(Form form) => form switch
    {
        NumberForm => ColumnType.Number,
        WordForm { IsFlag: true } => ColumnType.TrueOrFalse,
        ListForm { IsOfGroups: true } => ColumnType.Items,
        ListForm or HoursForm => ColumnType.List,
        _ when form == SharedKeys.DayForm => ColumnType.Date,
        _ when form == SharedKeys.AddressForm => ColumnType.WebAddress,
        _ when form == SharedKeys.EmailForm => ColumnType.Email,
        _ => ColumnType.Text,
    };

    private static string Example(Key key) => key.Form switch
    {
        WordForm { IsFlag: true } => "false",
        ListForm => CellText.JoinList(key.Example.Trim('[', ']').Split(", ")),
        _ => key.Example.Trim('"'),
    };

    private static IReadOnlyList<string>? WordsOf(Form form) => form switch
    {
        WordForm { IsFlag: false, Words: var words } => words,
        ListForm { Item: WordForm { Words: var words } } => words,
        _ => null,
    };

    private static string Cell(Form form, Fact? fact) => (fact, form) switch
    {
        (TextFact text, _) => text.Text,
        (ListFact list, ListForm { IsOfGroups: true }) => CellText.JoinItems(list.Items.OfType<GroupFact>().Select(Parts)),
        (ListFact list, ListForm { IsOfLines: true }) => CellText.JoinLines(list.Items.Select(Text)),
        (ListFact list, _) => CellText.JoinList(list.Items.Select(Text)),
        (GroupFact group, _) => string.Join(" | ", Parts(group).Select(part => $"{part.Name}: {part.Value}")),
        _ => "",
    };

    // Hours within an item stand between its separators: their lines have a character of their own between them.
    private static string Text(Fact fact) => fact is GroupFact { Parts: var lines }
        ? string.Join(" + ", lines.Select(line => $"{line.Name}: {Text(line.Value)}"))
        : ((TextFact)fact).Text;

    private static IEnumerable<(string Name, string Value)> Parts(GroupFact group) =>
        group.Parts.Select(part => (part.Name, Text(part.Value)));

    private static Parsed<Fact?> Read(Form form, string cell, string example) => form switch
    {
        WordForm { IsFlag: true } word => Known(cell, word) is var known && known == "false" ? Good(null) : Good(new TextFact(known)),
        WordForm word => Good(new TextFact(Known(cell, word))),
        ListForm { Item: GroupForm group } => ReadItems(cell, group.Keys, example),
        ListForm { IsOfLines: true } => Good(ListFact.Of(CellText.SplitLines(cell))),
        ListForm => Good(ListFact.Of(CellText.SplitList(cell))),
        HoursForm => ReadHours(cell, example),
        _ => Good(new TextFact(cell)),
    };

    private static Parsed<Fact?> Good(Fact? fact) => Parsed<Fact?>.Good(fact);

    private static Parsed<Fact?> ReadItems(string cell, IReadOnlyList<Key> keys, string example)
    {
        IReadOnlyList<string> names = [.. keys.Select(part => part.Name)];
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

                var read = keys.First(key => key.Name == known).Form is HoursForm { OrWord: var word } && value != word
                    ? ReadHours(value, "mon-fri: 9:00-17:00 + sat: 10:00-12:00")
                    : Good(new TextFact(value));
                if (!read.IsGood)
                {
                    return read;
                }

                if (read.Value is { } fact)
                {
                    facts.Add((known, fact));
                }
            }

            groups.Add(new GroupFact(facts));
        }

        return Good(groups.Count == 0 ? null : new ListFact(groups));
    }

    private static Parsed<Fact?> ReadHours(string cell, string example)
    {
        var lines = new List<(string, Fact)>();
        foreach (var line in cell.Split(['|', ';', '+', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            // 9:00 has a colon too: a line starts with its days.
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || line[..colon].Any(char.IsAsciiDigit))
            {
                return Parsed<Fact?>.Bad($"“{line}” does not say which days, a colon, and then the times", $"for example: {example}");
            }

            lines.Add((line[..colon].Trim(), new TextFact(line[(colon + 1)..].Trim())));
        }

        return Good(lines.Count == 0 ? null : new GroupFact(lines));
    }

    // A spreadsheet turns true into TRUE, and people write Yes.
    private static string Known(string cell, WordForm form) =>
        form.Words.FirstOrDefault(word => string.Equals(word, cell, StringComparison.OrdinalIgnoreCase)) ?? cell;
}
