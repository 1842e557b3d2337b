namespace SupportMap.Content.Model;

/// <summary>A dated list of holidays, with the page it was taken from. From the folder <c>holidays</c>.</summary>
/// <param name="Days">In order of date.</param>
public sealed record HolidayList(string Id, string Source, IReadOnlyList<Holiday> Days)
{
    public static HolidayList None { get; } = new("", "", []);

    /// <summary>
    /// The last day of which it can be said whether it is a holiday: lists are kept by whole years. Null when there is none.
    /// </summary>
    public DateOnly? Until => Days.Count == 0 ? null : new DateOnly(Days[^1].Date.Year, 12, 31);
}
