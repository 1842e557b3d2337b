using System.Globalization;
using SupportMap.Listings;

namespace SupportMap.Tests.Support;

/// <summary>A state in the words of <c>theme/scripts/hours/words.js</c>.</summary>
internal static class StateWords
{
    public static string Of(OpenState state, DateOnly today) => state.Kind switch
    {
        OpenKind.Open when state.Until is { } until => $"Open now. Closes at {Clock(until)}{Day(until, today, "")}.",
        OpenKind.Open => state.IsAlways ? "Open now. Day and night." : "Open now.",
        OpenKind.Closed => string.Concat(
            "Closed now.",
            state.From is { } from ? $" Opens at {Clock(from)}{Day(from, today, " today")}." : "",
            state.May is { } may ? $" It may open{Day(may, today, " today")}, a {Holiday(state)}." : ""),
        OpenKind.MayBeShut => $"Today is a {Holiday(state)}: it may be shut.",
        OpenKind.ByAppointment => "By appointment today.",
        _ => "",
    };

    private static string Holiday(OpenState state) => state.IsLocal ? "local holiday" : "bank holiday";

    private static string Clock(DateTime time) => time.TimeOfDay.TotalMinutes switch
    {
        0 => "midnight",
        720 => "12 noon",
        _ => time.ToString(time.Minute == 0 ? "htt" : "h:mmtt", CultureInfo.InvariantCulture).ToLowerInvariant(),
    };

    // Midnight at the end of a day belongs to it.
    private static string Day(DateTime time, DateOnly today, string todayWords)
    {
        var day = DateOnly.FromDateTime(todayWords.Length == 0 && time.TimeOfDay == TimeSpan.Zero ? time.AddDays(-1) : time);
        return (day.DayNumber - today.DayNumber) switch
        {
            <= 0 => todayWords,
            1 => " tomorrow",
            < 7 => $" on {day.DayOfWeek}",
            _ => day.ToString("' on 'dddd d MMMM", CultureInfo.InvariantCulture),
        };
    }
}
