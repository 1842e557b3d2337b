namespace SupportMap.Content.Model;

/// <summary>Whether a service takes new people on, as it said on a day.</summary>
public sealed record TakingOn(TakingOnState State, DateOnly AsOf)
{
    // So long after it was said it may be otherwise.
    private const int Days = 14;

    public static TakingOn Unknown { get; } = new(TakingOnState.Ask, DateOnly.MinValue);

    /// <summary>The last day on which it is believed.</summary>
    public DateOnly Until => AsOf.AddDays(Days);

    /// <summary>What is known of it on a day.</summary>
    public TakingOn On(DateOnly today) => State != TakingOnState.Ask && Until < today ? this with { State = TakingOnState.Ask } : this;
}
