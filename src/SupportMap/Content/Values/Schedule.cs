namespace SupportMap.Content.Values;

/// <summary>When a service or a number answers in an ordinary week or month.</summary>
/// <param name="Lines">In the order of the file; no day stands in two weekly lines.</param>
public sealed record Schedule(IReadOnlyList<ScheduleLine> Lines)
{
    /// <summary>As the file writes <see cref="WhenClosed"/>.</summary>
    public const string WhenClosedWord = "when-closed";

    /// <summary>Of a number that answers whenever the office is shut.</summary>
    public static Schedule WhenClosed { get; } = new([]);

    public bool IsWhenClosed => Lines.Count == 0;

    /// <summary>True for day and night, every day.</summary>
    public bool IsAlways => Lines is [{ Week: null, Kind: OpeningKind.AllDay, Days.Count: 7 }];

    /// <summary>Weekdays on which a line for one day of the month replaces that of every week.</summary>
    public IReadOnlyList<DayOfWeek> Excepted =>
        [.. Lines.Where(line => line.Week is null).SelectMany(line => line.Days)
            .Where(day => Lines.Any(line => line.Week is not null && line.Days.Contains(day)))];

    /// <summary>What holds on a day: a line for one day of the month replaces that of every week. Null for a day without a line.</summary>
    public ScheduleLine? On(DateOnly day) =>
        Lines.Where(line => line.IsFor(day)).MaxBy(line => line.Week is { } week ? week == -1 ? 2 : 1 : 0);
}
