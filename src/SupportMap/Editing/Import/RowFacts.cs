using SupportMap.Content.Facts;
using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;
using SupportMap.OpenData.Tables;

namespace SupportMap.Editing.Import;

/// <summary>From the cells of a row to the facts of a file: several columns may hold one fact.</summary>
internal static class RowFacts
{
    private static readonly IReadOnlyList<Column<Service>> All =
        [.. ServiceColumns.All().Where(column => column is { Set: not null, Key: not null })];

    /// <summary>The keys that the table has columns for, in the standard order.</summary>
    public static IEnumerable<Key> Keys(TableRow row) => All.Where(row.Has).Select(column => column.Key!).Distinct();

    /// <summary>The fact that a row gives; what the table has no column for stays as it is.</summary>
    public static Fact? Of(Key key, TableRow row, Service? existing) =>
        Join(
            All.Where(column => column.Key == key)
                .Select(
                    column => (column, row.Has(column) || existing is null || (IsPoint(column) && Moves(row, existing))
                        ? row.Facts.GetValueOrDefault(column.Name)
                        : Fact(column, existing))));

    private static bool IsPoint(Column<Service> column) => column.Part == SharedKeys.Latitude || column.Part == SharedKeys.Longitude;

    // The point of an address that has changed is another one.
    private static bool Moves(TableRow row, Service existing) => All.Any(
        column => column.Key == ServiceKeys.Address && row.Has(column)
            && Words(row.Facts.GetValueOrDefault(column.Name)) != Words(Fact(column, existing)));

    /// <summary>The fact as an entry has it.</summary>
    public static Fact? Of(Key key, Service service) =>
        Join(All.Where(column => column.Key == key).Select(column => (column, Fact(column, service))));

    /// <summary>What a fact says, on one line; empty for nothing.</summary>
    public static string Words(Fact? fact) => fact switch
    {
        null => "",
        TextFact text => text.Text,
        _ => FactWriter.Inline(fact),
    };

    /// <summary>A fact as the cells of an entry show it.</summary>
    public static string Shown(Key key, Service service) =>
        string.Join(
            ", ",
            All.Where(column => column.Key == key).Select(column => column.Get(service)).Where(cell => cell.Length > 0 && cell != "false"));

    /// <summary>A fact as the cells of a row show it.</summary>
    public static string Shown(Key key, TableRow row) =>
        string.Join(
            ", ",
            All.Where(column => column.Key == key)
                .Select(column => row.Cells.GetValueOrDefault(column.Name, ""))
                .Where(cell => cell.Length > 0 && !string.Equals(cell, "false", StringComparison.OrdinalIgnoreCase)));

    /// <summary>Reports columns that cannot both be filled.</summary>
    public static void Check(TableRow row, TableColumns columns, string table, DiagnosticBag bag)
    {
        var place = columns.Places.FirstOrDefault(place => place.Column.Key == ServiceKeys.Address && place.Column.Part is null);
        if (place.Column is { } confidential && row.Facts.ContainsKey(confidential.Name)
            && All.Any(column => column.Key == ServiceKeys.Address && column.Part is not null && row.Facts.ContainsKey(column.Name)))
        {
            new CellPlace(table, row.Number, place.Index + 1, confidential.Name)
                .Report(
                    Codes.SecretPlace,
                    "the address is confidential, but other cells of this row give it away",
                    "empty the other columns of the address, and delete older copies of the table",
                    bag);
        }
    }

    private static Fact? Fact(Column<Service> column, Service service) =>
        column.Get(service) is { Length: > 0 } cell ? column.Set!(cell).Value : null;

    private static Fact? Join(IEnumerable<(Column<Service> Column, Fact? Fact)> columns)
    {
        IReadOnlyList<(Column<Service> Column, Fact? Fact)> given = [.. columns.Where(pair => pair.Fact is not null)];
        return given.FirstOrDefault(pair => pair.Column.Part is null).Fact
            ?? (given.Count == 0 ? null : new GroupFact([.. given.Select(pair => (pair.Column.Part!.Name, pair.Fact!))]));
    }
}
