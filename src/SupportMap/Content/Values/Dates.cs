using System.Globalization;
using System.Text.RegularExpressions;

namespace SupportMap.Content.Values;

/// <summary>Dates, always year first, so that nobody can take a day for a month.</summary>
public static partial class Dates
{
    private const string Shape = "write year, month and day in digits: 2026-11-02 for 2 November 2026";

    /// <summary>Reads a real day: <c>2026-11-02</c>.</summary>
    public static Parsed<DateOnly> Parse(string text)
    {
        if (!Iso().IsMatch(text))
        {
            return Parsed<DateOnly>.Bad($"“{text}” is not written as a date", DateAdvice.For(text) ?? Shape);
        }

        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && date.Year is >= 1900 and <= 2200
            ? Parsed<DateOnly>.Good(date)
            : Parsed<DateOnly>.Bad($"there is no such day as “{text}”", DateAdvice.For(text) ?? Shape);
    }

    /// <summary>As it is written in the input, whatever calendar the machine keeps.</summary>
    public static string Write(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>One day, or the first and last with “to” between.</summary>
    public static string WriteRange(DateRange range) =>
        range.From == range.To ? Write(range.From) : $"{Write(range.From)} to {Write(range.To)}";

    /// <summary>Reads <c>2021</c>, <c>2021-03</c> or <c>2021-03-15</c>.</summary>
    public static Parsed<PartialDate> ParsePartial(string text)
    {
        var match = Partial().Match(text);
        if (!match.Success)
        {
            return Parsed<PartialDate>.Bad(
                $"“{text}” is not written as a date",
                DateAdvice.For(text, isPartial: true)
                ?? "write 2021, 2021-03 or 2021-03-15; if the page shows no date, leave page-date out");
        }

        var year = int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        int? month = match.Groups[2].Success ? int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture) : null;
        int? day = match.Groups[3].Success ? int.Parse(match.Groups[3].ValueSpan, CultureInfo.InvariantCulture) : null;
        var real = year is >= 1900 and <= 2200 && month is null or (>= 1 and <= 12)
            && (day is null || (day >= 1 && day <= DateTime.DaysInMonth(year, month!.Value)));
        return real
            ? Parsed<PartialDate>.Good(new PartialDate(year, month, day))
            : Parsed<PartialDate>.Bad(
                $"there is no such date as “{text}”", DateAdvice.For(text, isPartial: true) ?? "write 2021, 2021-03 or 2021-03-15");
    }

    /// <summary>Reads one day, or <c>2026-12-24 to 2027-01-05</c>.</summary>
    public static Parsed<DateRange> ParseRange(string text)
    {
        const string shape = "write one day (2026-12-24), or the first and last day with “to” between (2026-12-24 to 2027-01-05)";
        var parts = text.Split(" to ");
        if (parts.Length > 2)
        {
            return Parsed<DateRange>.Bad($"“{text}” is not one day or one run of days", shape);
        }

        var first = Parse(parts[0].Trim());
        var last = Parse(parts[^1].Trim());
        if (!first.IsGood || !last.IsGood)
        {
            var bad = first.IsGood ? last : first;
            return Parsed<DateRange>.Bad(
                bad.Message!, parts.Length == 2 ? bad.Help! : RangeAdvice(text) ?? (DateAdvice.For(text) is { } near ? near : shape));
        }

        return last.Value >= first.Value
            ? Parsed<DateRange>.Good(new DateRange(first.Value, last.Value))
            : Parsed<DateRange>.Bad($"“{text}” ends before it starts", "put the earlier day first");
    }

    // Two days with another word or character between.
    private static string? RangeAdvice(string text)
    {
        var parts = Between().Split(text);
        return parts.Length == 2 && Parse(parts[0].Trim()).IsGood && Parse(parts[1].Trim()).IsGood
            ? $"write “{parts[0].Trim()} to {parts[1].Trim()}”"
            : null;
    }

    [GeneratedRegex(@"\s*[–—/]\s*|\s+-\s+|\s+(?:until|till|and|through)\s+|(?<=[0-9]{4}-[0-9]{2}-[0-9]{2})-")]
    private static partial Regex Between();

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}\z")]
    private static partial Regex Iso();

    [GeneratedRegex(@"^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?\z")]
    private static partial Regex Partial();
}
