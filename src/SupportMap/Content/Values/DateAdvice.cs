using System.Globalization;
using System.Text.RegularExpressions;

namespace SupportMap.Content.Values;

/// <summary>Finds the day that somebody meant.</summary>
internal static partial class DateAdvice
{
    // No date is this long, and searching a longer text takes too much time.
    private const int MostCharacters = 60;

    // The first day of a spreadsheet's calendar, as it counts.
    private static readonly DateOnly SheetStart = new(1899, 12, 30);

    /// <summary>How to write the day; null when it cannot be made out.</summary>
    public static string? For(string text, bool isPartial = false)
    {
        if (text.Length > MostCharacters)
        {
            return null;
        }

        var trimmed = text.Trim().TrimEnd('.');
        if (YearFirst().Match(trimmed) is { Success: true } iso)
        {
            return ForYearFirst(iso);
        }

        if (isPartial && MonthAndYear().Match(trimmed) is { Success: true } monthly
            && Day(Number(monthly, "year"), Number(monthly, "month"), 1) is { } start)
        {
            return $"write “{start:yyyy-MM}”";
        }

        if (DayFirst().Match(trimmed) is { Success: true } digits)
        {
            var (first, second, year) = (Number(digits, 1), Number(digits, 2), Year(digits, 3));
            return Day(year, second, first) is { } british
                ? $"write “{british:yyyy-MM-dd}” if you mean {Spoken(british)}"
                : Day(year, first, second) is { } american ? $"write “{american:yyyy-MM-dd}” if you mean {Spoken(american)}" : null;
        }

        if (Words().Match(trimmed) is { Success: true } words)
        {
            var month = Array.FindIndex(
                CultureInfo.InvariantCulture.DateTimeFormat.MonthNames,
                name => name.Length > 0 && name.StartsWith(words.Groups["month"].Value[..3], StringComparison.OrdinalIgnoreCase))
                + 1;
            return Day(Year(words, "year"), month, words.Groups["day"].Success ? Number(words, "day") : 1) is not { } day ? null
                : words.Groups["day"].Success
                    ? $"write “{day:yyyy-MM-dd}”"
                    : isPartial
                    ? $"write “{day:yyyy-MM}”"
                    : $"write the day as well: {day:yyyy-MM-dd} for {Spoken(day)}";
        }

        return trimmed.Length == 5 && int.TryParse(trimmed, NumberStyles.None, CultureInfo.InvariantCulture, out var sheet)
            && sheet is > 36_000 and < 60_000
            ? $"a spreadsheet turned the date into a number; it was probably “{SheetStart.AddDays(sheet):yyyy-MM-dd}”"
            : null;
    }

    private static string? ForYearFirst(Match iso)
    {
        var first = iso.Groups[1].Success ? 1 : 4;
        var (year, month, day) = (Number(iso, first), Number(iso, first + 1), Number(iso, first + 2));
        return Day(year, month, day) is { } date ? $"write “{date:yyyy-MM-dd}”"
            : Day(year, day, month) is { } swapped ? $"the month comes before the day; did you mean “{swapped:yyyy-MM-dd}”?"
            : month is >= 1 and <= 12 && year is > 0 and < 9999
                ? $"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)} {year} has {DateTime.DaysInMonth(year, month)} days"
            : null;
    }

    private static DateOnly? Day(int year, int month, int day) =>
        year is >= 1900 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    private static string Spoken(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static int Number(Match match, object group) =>
        int.Parse((group is int index ? match.Groups[index] : match.Groups[(string)group]).ValueSpan, CultureInfo.InvariantCulture);

    private static int Year(Match match, object group) => Number(match, group) is var year and < 100 ? 2000 + year : Number(match, group);

    [GeneratedRegex(@"^([0-9]{4})[-/. ]([0-9]{1,2})[-/. ]([0-9]{1,2})(?:[T ].*)?$|^((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})\z")]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?:(?<month>[0-9]{1,2})[-/. ](?<year>[0-9]{4})|(?<year>[0-9]{4})[-/. ](?<month>[0-9]{1,2}))\z")]
    private static partial Regex MonthAndYear();

    [GeneratedRegex(@"^([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4}|[0-9]{2})\z")]
    private static partial Regex DayFirst();

    [GeneratedRegex(
        @"^(?:[A-Za-z]{3,9},?\s+)?(?:(?<day>[0-9]{1,2})(?:st|nd|rd|th)?(?:\s+of)?[\s-]+)?(?<month>(?i:jan|feb|mar|apr|may|jun|jul|aug|sep"
        + @"|oct|nov|dec)[a-z]*)[\s,-]+(?:(?<day>[0-9]{1,2})(?:st|nd|rd|th)?,?\s+)?(?<year>[0-9]{4}|[0-9]{2})\z")]
    private static partial Regex Words();
}
