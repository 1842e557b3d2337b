namespace SupportMap.Content.Values;

/// <summary>One line of a schedule: some days and what happens on them.</summary>
/// <param name="Days">Which weekdays, Monday first, without repeats.</param>
/// <param name="Week">Null for every week; 1 to 4 for the first to fourth such day of a month; -1 for the last.</param>
/// <param name="Kind">What happens on these days.</param>
/// <param name="Times">In order of time, not touching; only when <paramref name="Kind"/> is <see cref="OpeningKind.Times"/>.</param>
public sealed record ScheduleLine(IReadOnlyList<DayOfWeek> Days, int? Week, OpeningKind Kind, IReadOnlyList<TimeRange> Times)
{
    /// <summary>The times of a whole day.</summary>
    public static IReadOnlyList<TimeRange> WholeDay { get; } = [new TimeRange(0, 24 * 60)];

    /// <summary>When it is open on one of its days; empty when it is not, or only by appointment.</summary>
    public IReadOnlyList<TimeRange> Open => Kind == OpeningKind.AllDay ? WholeDay : Times;

    public bool IsFor(DateOnly day) => Days.Contains(day.DayOfWeek) && Week switch
    {
        null => true,
        -1 => day.AddDays(7).Month != day.Month,
        var week => (day.Day + 6) / 7 == week,
    };
}
