using System.Globalization;
using SupportMap.Content.Values;

namespace SupportMap.Themes.Words;

/// <summary>Dates as people say them: <c>21 November 2026</c>.</summary>
internal static class DateWords
{
    public static string Of(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>With as much as is known: <c>2021</c>, <c>March 2021</c>, <c>15 March 2021</c>.</summary>
    public static string Of(PartialDate date) => (date.Month, date.Day) switch
    {
        (null, _) => date.ToString(),
        (int month, null) => new DateOnly(date.Year, month, 1).ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        (int month, int day) => Of(new DateOnly(date.Year, month, day)),
    };

    public static string Of(DateRange range) => range.From == range.To ? Of(range.From) : $"{Of(range.From)} to {Of(range.To)}";

    /// <summary>For the <c>datetime</c> attribute.</summary>
    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
