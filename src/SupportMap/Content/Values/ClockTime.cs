using System.Globalization;
using System.Text.RegularExpressions;

namespace SupportMap.Content.Values;

/// <summary>Times of day.</summary>
public static partial class ClockTime
{
    /// <summary>
    /// Reads <c>9:00</c>, <c>17:30</c>, <c>24:00</c>, <c>9am</c> or <c>5.30pm</c>; gives minutes after midnight, 0 to 1440.
    /// </summary>
    public static Parsed<int> Parse(string text)
    {
        if (TwelveHour().Match(text) is { Success: true } twelve)
        {
            return ParseTwelve(text, twelve);
        }

        var match = TwentyFour().Match(text);
        if (!match.Success)
        {
            return Parsed<int>.Bad($"“{text}” is not a time", HelpFor(text));
        }

        var hour = int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        var minute = int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture);
        return hour * 60 + minute <= 24 * 60 && minute < 60
            ? Parsed<int>.Good(hour * 60 + minute)
            : Parsed<int>.Bad($"there is no such time as “{text}”", "hours run from 0 to 24, minutes from 00 to 59");
    }

    // Only what would be read in its turn: neither 12am nor 13pm.
    private static string HelpFor(string text)
    {
        var isHour = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var hour) && hour <= 24;
        return (isHour, hour) switch
        {
            (false, _) => "write 9:00, 17:30, 9am or 5.30pm",
            (true, >= 1 and <= 11) => $"is that morning or afternoon? Write {hour}am, {hour}pm or {hour}:00",
            _ => $"write {hour}:00",
        };
    }

    private static Parsed<int> ParseTwelve(string text, Match match)
    {
        var hour = int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        var minute = match.Groups[2].Success ? int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture) : 0;
        var isAfternoon = match.Groups[3].Value == "pm";
        if (hour == 12)
        {
            return Parsed<int>.Bad($"“{text}” can be read in two ways", "write 12:00 for noon, 24:00 for midnight");
        }

        return hour is >= 1 and <= 11 && minute < 60
            ? Parsed<int>.Good((hour + (isAfternoon ? 12 : 0)) * 60 + minute)
            : Parsed<int>.Bad($"there is no such time as “{text}”", "with am and pm, hours run from 1 to 11; write 12:00 for noon");
    }

    /// <summary>Minutes since midnight as <c>09:00</c>; the end of a day is <c>24:00</c>.</summary>
    public static string Write(int minutes) => string.Create(CultureInfo.InvariantCulture, $"{minutes / 60:00}:{minutes % 60:00}");

    /// <summary>As <see cref="Write"/>, for formats in which a day ends at <c>23:59</c>.</summary>
    public static string WriteInDay(int minutes) => minutes == 1440 ? "23:59" : Write(minutes);

    [GeneratedRegex(@"^([0-9]{1,2}):([0-9]{2})\z")]
    private static partial Regex TwentyFour();

    [GeneratedRegex(@"^([0-9]{1,2})(?:[:.]([0-9]{2}))?\s?(am|pm)\z")]
    private static partial Regex TwelveHour();
}
