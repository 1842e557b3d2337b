using System.Text.RegularExpressions;
using SupportMap.Content.Reading;
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
            var (key, part) = Place(lines, fault.Span, fault.Code == Codes.MissingKey ? fault.Message : "");
            var place = columns.Places.FirstOrDefault(place => place.Column.Key?.Name == key && place.Column.Part?.Name == part);
            place = place.Column is null ? columns.Places.FirstOrDefault(place => place.Column.Key?.Name == key) : place;
            if (place.Column is null && fault.Code == Codes.MissingKey)
            {
                // The table has no such column, which is told at the names.
                continue;
            }

            var where = place.Column is null ? key.Length == 0 ? $"row {row.Number}" : $"row {row.Number}, “{key}”" : $"row {row.Number}, column “{place.Column.Name}”";
            yield return fault with { Span = new SourceSpan(table, row.Number, place.Column is null ? 1 : place.Index + 1), Message = $"{where}: {fault.Message}" };
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

        if (Missing().Match(missing) is { Success: true } lost && ServiceKeys.All.Any(key => key.Name == lost.Groups[1].Value))
        {
            return (lost.Groups[1].Value, null);
        }

        while (at > 0 && !TopName().IsMatch(lines[at]))
        {
            at--;
        }

        var name = TopName().Match(lines[at]).Groups[1].Value;
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
