using CsvHelper;

namespace SupportMap.OpenData.Tables;

/// <summary>Text of comma-separated values. The only file that knows CsvHelper.</summary>
public static class CsvText
{
    /// <summary>Writes rows as RFC 4180 asks: commas, quotes where they are needed, CRLF. Cells are guarded against formulas.</summary>
    public static string Write(IEnumerable<IEnumerable<string>> rows)
    {
        // Guarded by us and not by the library, which cannot take its guard away again.
        var options = CsvWriterOptions.Default with { NewLine = "\r\n", Quoting = CsvQuoting.WhenNeededOrWhitespace, ValidateFieldCount = true };
        using var text = new StringWriter();
        using (var csv = CsvWriter.Create(text, options, leaveOpen: true))
        {
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

        return text.ToString();
    }
}
