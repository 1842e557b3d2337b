namespace SupportMap.Content.Model;

/// <summary>What a service does on bank holidays.</summary>
public enum BankHolidayRule
{
    Ask,
    Closed,
    Open,
}
