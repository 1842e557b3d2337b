namespace SupportMap.Content.Model;

/// <summary>What a service does on bank holidays, and on the other days that its lists of holidays name.</summary>
public enum BankHolidayRule
{
    Ask,
    Closed,
    Open,
    AllDay,
}
