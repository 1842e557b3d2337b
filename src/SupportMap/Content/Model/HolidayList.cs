namespace SupportMap.Content.Model;

/// <summary>A dated list of holidays, with the page it was taken from. From the folder <c>holidays</c>.</summary>
/// <param name="Days">In order of date.</param>
public sealed record HolidayList(string Id, string Source, IReadOnlyList<Holiday> Days)
{
    public static HolidayList None { get; } = new("", "", []);
}
