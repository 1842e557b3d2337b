namespace SupportMap.Content.Model;

/// <summary>The dated list of bank holidays, with the page it was taken from.</summary>
/// <param name="Days">In order of date.</param>
public sealed record BankHolidays(string Source, IReadOnlyList<BankHoliday> Days)
{
    public static BankHolidays None { get; } = new("", []);
}
