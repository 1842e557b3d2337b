using SupportMap.Content.Facts;
using SupportMap.Content.Model;
using SupportMap.Content.Values;
using SupportMap.OpenData.Tables;

namespace SupportMap.Changes;

/// <summary>Compares two versions of an entry, fact by fact.</summary>
internal static class FactChanges
{
    private const string Number = "phone number";
    private const string Notice = "what is said of ";
    private const string LongerText = "longer text";

    /// <summary>The columns of those facts whose changes are told as such.</summary>
    public static IEnumerable<Column<T>> Columns<T>(IReadOnlyList<FactRow<T>> facts) =>
        facts.Where(fact => fact.IsCompared).SelectMany(OpenData.Tables.Columns.Of);

    /// <summary>Facts that are columns of a published table.</summary>
    public static IEnumerable<FactChange> Of<T>(IEnumerable<Column<T>> columns, T before, T after) =>
        columns
            .Select(column => (column, Before: column.Get(before), After: column.Get(after)))
            .Where(each => !string.Equals(each.Before, each.After, StringComparison.Ordinal))
            .SelectMany(each => each.column.Type switch
            {
                ColumnType.List or ColumnType.Items =>
                    Items(Words(each.column.Name), CellText.SplitLines(each.Before), CellText.SplitLines(each.After)),
                ColumnType.Markdown => Items(LongerText, Lines(each.Before), Lines(each.After)),
                _ => [new FactChange(Words(each.column.Name), Known(each.Before), Known(each.After))],
            });

    /// <summary>All that <see cref="Of"/> could say of an entry as it is: each fact by its name, lists also item by item.</summary>
    public static IEnumerable<(string What, string Value)> Values<T>(IEnumerable<Column<T>> columns, T entry) =>
        columns.Select(column => (column.Type, What: Words(column.Name), Cell: column.Get(entry))).SelectMany(each => each.Type switch
        {
            ColumnType.List or ColumnType.Items =>
                CellText.SplitLines(each.Cell).Select(item => (each.What, item))
                    .Append((InOrder(each.What), string.Join(", ", CellText.SplitLines(each.Cell)))),
            ColumnType.Markdown => Lines(each.Cell).Select(line => (LongerText, line)),
            _ => [(each.What, each.Cell)],
        });

    /// <summary>The same for <see cref="Numbers"/>.</summary>
    public static IEnumerable<(string What, string Value)> Values(IReadOnlyList<Phone> phones) =>
        phones.SelectMany(phone => new[] { (Number, Whole(phone)), (SaidOf(phone), Notes(phone)) });

    /// <summary>The name of a fact without any value of it.</summary>
    public static string WithoutValue(string what) => what.StartsWith(Notice, StringComparison.Ordinal) ? Number : what;

    /// <summary>A column's name in words.</summary>
    public static string Words(string column) => column.Replace('-', ' ');

    /// <summary>One number for another is one change: it is what most corrections are. Other differences of a number follow it.</summary>
    public static IEnumerable<FactChange> Numbers(IReadOnlyList<Phone> before, IReadOnlyList<Phone> after)
    {
        var (old, now) = (Numbered(before), Numbered(after));
        var gone = old.Where(each => !now.ContainsKey(each.Key)).Select(each => each.Value).ToList();
        var come = now.Where(each => !old.ContainsKey(each.Key)).Select(each => each.Value).ToList();
        for (var i = 0; i < Math.Max(gone.Count, come.Count); i++)
        {
            yield return new FactChange(Number, i < gone.Count ? Whole(gone[i]) : null, i < come.Count ? Whole(come[i]) : null);
        }

        foreach (var (number, phone) in now)
        {
            if (old.GetValueOrDefault(number) is { } earlier && Whole(earlier) != Whole(phone))
            {
                yield return new FactChange(SaidOf(phone), Known(Notes(earlier)), Known(Notes(phone)));
            }
        }
    }

    // What is taken out of a list and what is put in, each by itself. The order says something too: the first need is the main one.
    private static IEnumerable<FactChange> Items(string what, IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var gone = before.Except(after, StringComparer.Ordinal).ToList();
        var come = after.Except(before, StringComparer.Ordinal).ToList();
        return gone.Count + come.Count == 0
            ? [new FactChange(InOrder(what), Known(string.Join(", ", before)), Known(string.Join(", ", after)))]
            : gone.Count == 1 && come.Count == 1
            ? [new FactChange(what, gone[0], come[0])]
            : [.. gone.Select(item => new FactChange(what, item, null)), .. come.Select(item => new FactChange(what, null, item))];
    }

    private static string[] Lines(string markdown) =>
        markdown.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    // One number may answer in two ways, such as texts and WhatsApp: its first line is compared with the first, its second with the second.
    private static OrderedDictionary<(string Dial, int Which), Phone> Numbered(IReadOnlyList<Phone> phones) =>
        new(phones.Select((phone, i) =>
            KeyValuePair.Create((phone.Number.Dial, phones.Take(i).Count(other => Same(other, phone))), phone)));

    private static bool Same(Phone one, Phone other) => one.Number.Dial == other.Number.Dial;

    private static string Whole(Phone phone) =>
        Notes(phone) is { Length: > 0 } notes ? $"{phone.Number.Display} ({notes})" : phone.Number.Display;

    private static string Notes(Phone phone) =>
        string.Join(
            ", ",
            new[]
            {
                phone.Label,
                phone.Type == PhoneType.Voice ? null : Choices.PhoneTypes.Write(phone.Type),
                phone.Cost,
                phone.Hours is { } hours ? CellOf(hours) : null,
                phone.BankHolidays is { } rule ? $"bank holidays: {Choices.BankHolidayRules.Write(rule)}" : null,
                phone.HoursNote,
            }.Where(note => !string.IsNullOrEmpty(note)));

    private static string CellOf(Schedule hours) => hours.IsWhenClosed
        ? "when closed"
        : string.Join(", ", hours.Lines.Select(line => $"{ScheduleWriter.Days(line)} {ScheduleWriter.Times(line)}"));

    private static string InOrder(string what) => $"{what}, in order";

    private static string SaidOf(Phone phone) => Notice + phone.Number.Display;

    private static string? Known(string cell) => cell.Length == 0 ? null : cell;
}
