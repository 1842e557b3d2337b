using SupportMap.Content.Values;

namespace SupportMap.Listings;

/// <summary>Hours that go on past midnight, as people say them: from 6pm to 8am, with the day on which they start.</summary>
internal static class OvernightHours
{
    private const int Day = 24 * 60;
    private const int Week = 7 * Day;

    private static readonly DayOfWeek[] Days =
    [
        DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday,
        DayOfWeek.Saturday, DayOfWeek.Sunday,
    ];

    /// <summary>Days of an ordinary week on which something starts; null when nothing goes on past midnight, or it never stops.</summary>
    public static IReadOnlyList<(DayOfWeek Day, string Times)>? Of(Schedule hours)
    {
        var weekly = hours.Lines.Where(line => line.Week is null).ToList();
        var open = Days.SelectMany((day, i) => weekly.Where(line => line.Days.Contains(day)).SelectMany(line => line.Open)
            .Select(range => (From: i * Day + range.Start, To: i * Day + range.End))).ToList();
        if (weekly.Any(line => line.Kind == OpeningKind.ByAppointment) || !open.Any(span => IsPastMidnight(span.To, open)))
        {
            return null;
        }

        var starts = open.Where(span => !open.Any(other => other.To % Week == span.From)).ToList();
        return starts.Count == 0
            ? null
            : [.. starts.GroupBy(span => span.From / Day)
                .Select(group => (Days[group.Key], HoursWords.And(group.Select(span => Words(span.From, End(span.To, open))))))];
    }

    private static bool IsPastMidnight(int end, List<(int From, int To)> open) =>
        end % Day == 0 && open.Any(other => other.From == end % Week && other.To - other.From < Day);

    // What starts where this ends goes on with it.
    private static int End(int end, List<(int From, int To)> open)
    {
        for (var next = end; ; end = next)
        {
            var at = end % Week;
            next = open.Where(other => other.From == at).Select(other => end + other.To - other.From).FirstOrDefault(end);
            if (next == end)
            {
                return end;
            }
        }
    }

    private static string Words(int from, int to)
    {
        var day = to - from > Day ? $" on {HoursWords.Name(Days[to % Week / Day])}" : "";
        return $"{HoursWords.Time(from % Day)} to {HoursWords.Time(to % Day)}{day}";
    }
}
