namespace SupportMap.Listings;

/// <summary>What can be said of a door or a number at a minute.</summary>
/// <param name="Until">When an open one shuts; null when it does not shut soon, or nobody knows.</param>
/// <param name="IsAlways">It is open for the next week, day and night.</param>
/// <param name="From">When a shut one opens, as far as that is known.</param>
/// <param name="May">An earlier time, on a holiday, at which it may open.</param>
/// <param name="IsLocal">That holiday, or today, is a holiday of its own and no bank holiday.</param>
public sealed record OpenState(
    OpenKind Kind,
    DateTime? Until = null,
    bool IsAlways = false,
    DateTime? From = null,
    DateTime? May = null,
    bool IsLocal = false)
{
    /// <summary>True when somebody can be expected to answer.</summary>
    public bool Answers => Kind is OpenKind.Open or OpenKind.OutOfHours;
}
