namespace SupportMap.Content.Values;

/// <summary>One line of a schedule: some days and what happens on them.</summary>
/// <param name="Days">Which weekdays, Monday first, without repeats.</param>
/// <param name="Week">Null for every week; 1 to 4 for the first to fourth such day of a month; -1 for the last.</param>
/// <param name="Kind">What happens on these days.</param>
/// <param name="Times">In order of time, not touching; only when <paramref name="Kind"/> is <see cref="OpeningKind.Times"/>.</param>
public sealed record ScheduleLine(IReadOnlyList<DayOfWeek> Days, int? Week, OpeningKind Kind, IReadOnlyList<TimeRange> Times);
