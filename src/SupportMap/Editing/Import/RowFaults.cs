using System.Text.RegularExpressions;
using SupportMap.Content.Facts;
using SupportMap.Diagnostics;

namespace SupportMap.Editing.Import;

/// <summary>Tells the faults of a file that a row made at the cells they come from.</summary>
internal static partial class RowFaults
{
    /// <param name="file">The file that was checked.</param>
    public static IEnumerable<Diagnostic> At(TableRow row, TableColumns columns, string table, string file, IEnumerable<Diagnostic> faults)
    {
        var lines = file.Split('\n');
        // An id that cannot be a file name is told as such.
        foreach (var fault in faults.Where(fault => fault.Code != Codes.FileName))
        {
            var missing = fault.Code == Codes.MissingKey ? Missing().Match(fault.Message).Groups[1].Value : "";
            var (key, part) = Place(lines, fault.Span, missing);
            var place = columns.Places.FirstOrDefault(place => place.Column.Key?.Name == key && place.Column.Part?.Name == part);
            place = place.Column is null ? columns.Places.FirstOrDefault(place => place.Column.Key?.Name == key) : place;
            if (place.Column is null && fault.Code == Codes.MissingKey)
            {
                // The table has no such column, which is told at the names.
                continue;
            }

            var where = place.Column is null
                ? key.Length == 0 ? $"row {row.Number}" : $"row {row.Number}, “{key}”"
                : $"row {row.Number}, column “{place.Column.Name}”";
            var isEmpty = place.Column is { } column && missing.Length > 0 && missing == (column.Part ?? column.Key)!.Name;
            yield return fault with
            {
                Span = new SourceSpan(table, row.Number, place.Column is null ? 1 : place.Index + 1),
                // A table has no lines of its own to add.
                Message = $"{where}: {(isEmpty ? "this cell is empty" : fault.Message)}",
                Help = isEmpty ? $"write {place.Column!.About}; for example: {place.Column.Example}" : fault.Help,
            };
        }
    }

    // The name at the start of the line or of one above it, and the last name in front of the place on the line itself.
    private static (string Key, string? Part) Place(string[] lines, SourceSpan span, string missing)
    {
        var at = Math.Min(span.Line, lines.Length) - 1;
        var fence = Array.FindIndex(lines, 1, line => line.TrimEnd() == "---");
        if (fence > 0 && at > fence)
        {
            return (ServiceKeys.Details.Name, null);
        }

        if (ServiceKeys.All.Any(key => key.Name == missing))
        {
            return (missing, null);
        }

        while (at > 0 && !TopName().IsMatch(lines[at]))
        {
            at--;
        }

        var name = TopName().Match(lines[at]).Groups[1].Value;
        if (missing.Length > 0)
        {
            return (name, missing);
        }

        var before = lines[at][..Math.Min(lines[at].Length, span.Line - 1 == at ? span.Column - 1 : 0)];
        return (name, InnerName().Matches(before) is { Count: > 0 } inner ? inner[^1].Groups[1].Value : null);
    }

    [GeneratedRegex("^([a-z][a-z-]*):")]
    private static partial Regex TopName();

    [GeneratedRegex("[{,] ?([a-z][a-z-]*): ")]
    private static partial Regex InnerName();

    [GeneratedRegex("the line “([a-z-]+):”")]
    private static partial Regex Missing();
}
