using SupportMap.Content.Values;

namespace SupportMap.Content.Model;

/// <summary>A number to call or text.</summary>
/// <param name="Label">What answers, in plain words, or null.</param>
/// <param name="Cost"><c>free</c>, <c>local</c> or plain words, or null when unknown.</param>
/// <param name="HoursNote">What its hours cannot say of when it is answered, in plain words, or null. Never read as data.</param>
public sealed record Phone(PhoneNumber Number, string? Label, PhoneType Type, string? Cost, string? HoursNote)
{
    /// <summary>When this number answers; null when nobody has said it of this one. See <see cref="Service.HoursOf"/>.</summary>
    public Schedule? Hours { get; init; }

    /// <summary>Null when the service's own rule holds.</summary>
    public BankHolidayRule? BankHolidays { get; init; }
}
