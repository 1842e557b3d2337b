using SupportMap.Content.Facts;
using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;
using SupportMap.OpenData.Tables;

namespace SupportMap.Editing.Import;

/// <summary>Which columns a table has, and where.</summary>
/// <param name="Places">Each known column with its index.</param>
internal sealed record TableColumns(IReadOnlyList<(Column<Service> Column, int Index)> Places, int Count)
{
    // Names of columns that were probably meant by others.
    private readonly HashSet<string> _meant = new(StringComparer.Ordinal);

    /// <summary>True when a column is there, or one that was probably meant to be it: then it is not missed.</summary>
    public bool Mentions(Column<Service> column) => _meant.Contains(column.Name) || Places.Any(place => place.Column.Name == column.Name);

    /// <summary>Reads the row of names. Small and capital letters, spaces and underscores do not matter.</summary>
    public static TableColumns Read(CsvRow names, string table, DiagnosticBag bag)
    {
        var known = ServiceColumns.All();
        var faults = new DiagnosticBag();
        var meant = new HashSet<string>(StringComparer.Ordinal);
        var places = new List<(Column<Service>, int)>();
        for (var i = 0; i < names.Cells.Count; i++)
        {
            var written = names.Cells[i].Trim();
            var span = new SourceSpan(table, names.Number, i + 1);
            if (known.FirstOrDefault(column => column.Name == KeyAdvice.Tidy(written)) is not { } column)
            {
                meant.Add(Unknown(written, span, known, faults) ?? "");
            }
            else if (places.Exists(place => place.Item1.Name == column.Name))
            {
                faults.Add(Codes.UnknownColumn, span, $"there are two columns “{column.Name}”", "put the cells of both into one");
            }
            else
            {
                places.Add((column, i));
            }
        }

        if (places.Count == 0)
        {
            bag.Add(
                Codes.TableText,
                new SourceSpan(table, names.Number, 1),
                "the first row does not contain column names",
                "start from the empty table that “supportmap import --template” writes");
            return new TableColumns(places, names.Cells.Count);
        }

        bag.AddRange(faults.Items);
        // With an id, a table may have only the columns that change.
        if (!places.Exists(place => place.Item1.Name is ServiceColumns.Id || place.Item1.Name == ServiceKeys.Name.Name))
        {
            bag.Add(
                Codes.UnknownColumn,
                new SourceSpan(table, names.Number, 1),
                "there is no column “name”",
                "the first row holds the column names; start from the table that “supportmap import --template” writes");
        }

        var columns = new TableColumns(places, names.Cells.Count);
        columns._meant.UnionWith(meant);
        return columns;
    }

    private static string? Unknown(string written, SourceSpan span, IReadOnlyList<Column<Service>> known, DiagnosticBag bag)
    {
        if (written.Length == 0)
        {
            // Spreadsheets keep columns that were emptied.
            return null;
        }

        // Parts of a group have no aliases.
        var near = KeyAdvice.Closest(
            written,
            known.Select(
                column => column.Key?.Name == column.Name ? column.Key : new Key(column.Name, column.About, column.Example)));
        bag.Add(
            Codes.UnknownColumn,
            span,
            $"“{written}” is not a column of a table of services",
            near is null
                ? "remove the column, or give it the name of a column of the template"
                : $"did you mean “{near}”? If not, remove the column");
        return near;
    }
}
