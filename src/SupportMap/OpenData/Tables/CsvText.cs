using CsvHelper;

namespace SupportMap.OpenData.Tables;

/// <summary>Text of comma-separated values. The only file that knows CsvHelper.</summary>
public static class CsvText
{
    /// <summary>Writes rows as RFC 4180 asks: commas, quotes where they are needed, CRLF. Cells are guarded against formulas.</summary>
    public static string Write(IEnumerable<IEnumerable<string>> rows)
    {
        using var text = new StringWriter();
        Write(text, rows);
        return text.ToString();
    }

    /// <inheritdoc cref="Write(IEnumerable{IEnumerable{string}})"/>
    public static void Write(TextWriter text, IEnumerable<IEnumerable<string>> rows)
    {
        // Guarded by us and not by the library, which cannot take its guard away again.
        var options = CsvWriterOptions.Default with
        {
            NewLine = "\r\n",
            Quoting = CsvQuoting.WhenNeededOrWhitespace,
            ValidateFieldCount = true,
        };
        using var csv = CsvWriter.Create(text, options, leaveOpen: true);
        foreach (var row in rows)
        {
            foreach (var cell in row)
            {
                csv.WriteField(CellText.Guarded(cell));
            }

            csv.EndRecord();
        }

        csv.Flush();
    }

    /// <summary>
    /// Reads rows; the first is the row of names. What is wrong with the quotes of a row is in <see cref="CsvRow.Fault"/>.
    /// </summary>
    /// <param name="separator">The character between cells.</param>
    public static IReadOnlyList<CsvRow> Read(string text, char separator)
    {
        var faults = new Dictionary<long, CsvMalformedReason>();
        var options = CsvReaderOptions.Default with
        {
            Separator = separator,
            HasHeader = false,
            SkipEmptyLines = false,
            OnMalformedRecord = record => faults.TryAdd(record.RecordNumber, record.Reason),
        };
        var rows = new List<CsvRow>();
        using var csv = CsvReader.FromText(text, options);
        while (csv.Read())
        {
            var cells = new string[csv.FieldCount];
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = csv.GetString(i);
            }

            rows.Add(new CsvRow(rows.Count + 1, cells));
        }

        return [.. rows.Select(
            row => faults.TryGetValue(row.Number, out var reason) && Words(reason) is { } words ? row with { Fault = words } : row)];
    }

    private static string? Words(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.UnterminatedQuote => "a straight quote is opened and never closed, so that the rest of the table is swallowed",
        CsvMalformedReason.StrayQuote or CsvMalformedReason.TextAfterClosingQuote => "there is a straight quote inside a cell",
        _ => null,
    };
}
