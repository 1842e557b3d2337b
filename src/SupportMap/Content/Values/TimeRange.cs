namespace SupportMap.Content.Values;

/// <summary>
/// From <paramref name="Start"/> to <paramref name="End"/> on one day, in minutes after midnight; 0 to 1440, start before end.
/// </summary>
public readonly record struct TimeRange(int Start, int End);
