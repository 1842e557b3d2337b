using System.Globalization;
using SupportMap.Content.Values;

namespace SupportMap.Listings;

/// <summary>Opening hours as people say them: <c>Monday to Thursday</c>, <c>9am to 5pm</c>.</summary>
public static class HoursWords
{
    /// <summary>Each line of a page: days, and what happens on them. Hours past midnight stand with the day on which they start.</summary>
    public static IReadOnlyList<(string Days, string Times)> Lines(Schedule hours) =>
        OvernightHours.Of(hours) is { } overnight
            ? [.. Together(overnight), .. Each(hours.Lines.Where(line => line.Week is not null))]
            : [.. Each(hours.Lines)];

    /// <summary>All lines as one, without a stop at the end.</summary>
    public static string Short(Schedule hours) => hours switch
    {
        { IsWhenClosed: true } => "When the office is shut",
        { IsAlways: true } => "Day and night",
        _ => string.Join("; ", Lines(hours).Select(line => $"{line.Days}: {line.Times}")),
    };

    public static string Days(ScheduleLine line) => line switch
    {
        { Week: { } week } => $"{Which(week)} {And(line.Days.Select(Name))} of the month",
        { Days.Count: 7 } => "Every day",
        _ => And(Runs(line.Days)),
    };

    public static string Times(ScheduleLine line) => line.Kind switch
    {
        OpeningKind.Times => And(line.Times.Select(range => $"{Time(range.Start)} to {Time(range.End)}")),
        OpeningKind.Closed => "Closed",
        OpeningKind.AllDay => "Open day and night",
        OpeningKind.ByAppointment => "By appointment",
        _ => throw new ArgumentOutOfRangeException(nameof(line), line.Kind, null),
    };

    private static IEnumerable<(string Days, string Times)> Each(IEnumerable<ScheduleLine> lines) =>
        lines.Select(line => (Days(line), Times(line)));

    // Days with the same words beside one another are said as one.
    private static IEnumerable<(string Days, string Times)> Together(IReadOnlyList<(DayOfWeek Day, string Times)> days)
    {
        for (var first = 0; first < days.Count;)
        {
            var count = days.Skip(first).TakeWhile(day => day.Times == days[first].Times).Count();
            yield return (
                count == 7 ? "Every day" : And(Runs([.. days.Skip(first).Take(count).Select(day => day.Day)])),
                days[first].Times);
            first += count;
        }
    }

    /// <summary>Days of the week that follow one another are said as one: <c>Monday to Thursday</c>. Two are said singly.</summary>
    private static IEnumerable<string> Runs(IReadOnlyList<DayOfWeek> days)
    {
        for (var first = 0; first < days.Count;)
        {
            var last = first;
            while (last + 1 < days.Count && Number(days[last + 1]) == Number(days[last]) + 1)
            {
                last++;
            }

            if (last - first >= 2)
            {
                yield return $"{Name(days[first])} to {Name(days[last])}";
                first = last + 1;
            }
            else
            {
                yield return Name(days[first]);
                first++;
            }
        }
    }

    /// <summary>a, b and c.</summary>
    internal static string And(IEnumerable<string> words) =>
        words.ToList() is { Count: > 1 } list ? $"{string.Join(", ", list[..^1])} and {list[^1]}" : string.Concat(words);

    internal static string Time(int minutes) => minutes switch
    {
        0 or 1440 => "midnight",
        720 => "12 noon",
        _ => Clock(minutes / 60, minutes % 60),
    };

    private static string Clock(int hour, int minute)
    {
        var half = hour < 12 ? "am" : "pm";
        var onDial = hour % 12 == 0 ? 12 : hour % 12;
        return minute == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{onDial}{half}")
            : string.Create(CultureInfo.InvariantCulture, $"{onDial}:{minute:00}{half}");
    }

    private static string Which(int week) => week switch
    {
        1 => "First",
        2 => "Second",
        3 => "Third",
        4 => "Fourth",
        -1 => "Last",
        _ => throw new ArgumentOutOfRangeException(nameof(week), week, null),
    };

    private static int Number(DayOfWeek day) => day == DayOfWeek.Sunday ? 7 : (int)day;

    internal static string Name(DayOfWeek day) => CultureInfo.InvariantCulture.DateTimeFormat.GetDayName(day);
}
