using System.Text.RegularExpressions;
using SupportMap.Diagnostics;
using SupportMap.OpenData.Tables;

namespace SupportMap.Editing.Import;

/// <summary>What spreadsheets do to cells.</summary>
internal static partial class CellQuirks
{
    private const string AsText = "format the column as text (Format, Cells, Text) before you type in it";

    /// <summary>What is wrong with a cell as it is written, and how to fix it; null for nothing.</summary>
    public static (DiagnosticCode Code, string Message, string Help)? Of(string cell, ColumnType type)
    {
        if (SheetError().IsMatch(cell))
        {
            return (Codes.SheetDamage, $"“{cell}” is what a spreadsheet shows instead of a value", "write the value itself");
        }

        if (Shortened().IsMatch(cell))
        {
            return (
                Codes.SheetDamage,
                $"a spreadsheet shortened a long number to “{cell}”, and its last digits are lost",
                $"look the number up again; {AsText}");
        }

        if (type != ColumnType.Date && DayAndMonth().IsMatch(cell))
        {
            return (
                Codes.SheetDamage, $"a spreadsheet seems to have made this a date: “{cell}”", $"type the original value again; {AsText}");
        }

        return IsFormula(cell)
            ? (Codes.Formula, $"“{Start(cell)}” is a formula, or looks like one", "write the words or the number that it shows; if "
                + "it is really meant so, put an apostrophe (') in front")
            : null;
    }

    // Phone numbers may start with +44, and lines of a list with a hyphen.
    private static bool IsFormula(string cell) =>
        cell.Length > 0 && cell[0] != '\'' && CellText.IsFormula(cell) && !PhoneOrList().IsMatch(cell);

    private static string Start(string cell) => cell.Length > 40 ? cell[..40] + "…" : cell;

    [GeneratedRegex(@"^#(?:REF!|NAME\?|VALUE!|DIV/0!|N/A|NULL!|NUM!|SPILL!)\z|^#{3,}\z|^Err:[0-9]+\z")]
    private static partial Regex SheetError();

    [GeneratedRegex(@"^[0-9](?:[.,][0-9]+)?[eE]\+?[0-9]{1,3}\z")]
    private static partial Regex Shortened();

    [GeneratedRegex(
        @"^(?:[0-9]{1,2}-(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)(?:-[0-9]{2,4})?|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep"
        + @"|Sept|Oct|Nov|Dec)-[0-9]{2,4})\z",
        RegexOptions.IgnoreCase)]
    private static partial Regex DayAndMonth();

    [GeneratedRegex(@"^(?:\+[0-9 ()-]{6,}|- )")]
    private static partial Regex PhoneOrList();
}
