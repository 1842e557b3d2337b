using SupportMap.Content.Facts;
using SupportMap.Content.Model;
using SupportMap.Content.Values;
using SupportMap.Diagnostics;
using SupportMap.OpenData.Tables;

namespace SupportMap.Editing.Import;

/// <summary>A row of a table of services, read cell by cell.</summary>
/// <param name="Cells">The cells that belong to a fact, by the names of their columns; empty ones too.</param>
internal sealed record TableRow(
    int Number,
    string Id,
    string Name,
    IReadOnlyDictionary<string, string> Cells,
    IReadOnlyDictionary<string, Fact> Facts)
{
    /// <summary>Reads a row. Every fault is in <paramref name="bag"/>.</summary>
    public static TableRow Read(CsvRow row, TableColumns columns, string table, DiagnosticBag bag)
    {
        if (row.Fault is { } fault)
        {
            bag.Add(
                Codes.BrokenRow,
                new SourceSpan(table, row.Number, 1),
                $"row {row.Number}: {fault}",
                "write a straight quote inside a cell twice, or save the table from a spreadsheet again");
        }

        if (row.Cells.Skip(columns.Count).Any(cell => !string.IsNullOrWhiteSpace(cell)))
        {
            var curly = row.Cells.Any(cell => cell.AsSpan().Trim().StartsWith("“"));
            bag.Add(
                Codes.BrokenRow,
                new SourceSpan(table, row.Number, columns.Count + 1),
                $"row {row.Number} has {row.Cells.Count} cells, but the first row names only {columns.Count} columns",
                curly
                    ? "curly quotes do not keep a cell together: put straight quotes (\") around a cell that holds a comma"
                    : "a cell that holds a comma needs straight quotes (\") around it; a spreadsheet adds them for you");
        }

        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        var facts = new Dictionary<string, Fact>(StringComparer.Ordinal);
        foreach (var (column, index) in columns.Places)
        {
            var written = index < row.Cells.Count ? row.Cells[index].ReplaceLineEndings("\n").Trim() : "";
            var place = new CellPlace(table, row.Number, index + 1, column.Name);
            if (written.Length > 0 && column.Set is not null && CellQuirks.Of(written, column.Type) is var (code, message, help))
            {
                place.Report(code, message, help, bag);
                continue;
            }

            var cell = CellText.Unguarded(written);
            cells[column.Name] = cell;
            if (cell.Length > 0 && column.Set?.Invoke(cell) is { } parsed)
            {
                if (!parsed.IsGood)
                {
                    place.Report(Codes.CellShape, parsed.Message!, parsed.Help!, bag);
                }
                else if (parsed.Value is { } fact)
                {
                    facts[column.Name] = fact;
                }
            }
        }

        var name = cells.GetValueOrDefault(ServiceKeys.Name.Name, "");
        var id = cells.GetValueOrDefault(ServiceColumns.Id, "");
        return new TableRow(row.Number, id.Length > 0 ? id : Ids.Suggest(name), name, cells, facts);
    }

    /// <summary>What to call the service in messages: its name, else the id that the table gives, else nothing.</summary>
    public string Label => Name.Length > 0 ? Name : Cells.GetValueOrDefault(ServiceColumns.Id, "");

    /// <summary>True when the table has a column, and its cell could be used.</summary>
    public bool Has(Column<Service> column) => Cells.ContainsKey(column.Name);
}
