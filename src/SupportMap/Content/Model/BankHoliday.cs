namespace SupportMap.Content.Model;

public sealed record BankHoliday(DateOnly Date, string Name);
