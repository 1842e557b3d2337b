using SupportMap.Content.Values;

namespace SupportMap.Content.Model;

/// <summary>A number to call or text.</summary>
/// <param name="Label">What answers, in plain words, or null.</param>
/// <param name="Cost"><c>free</c>, <c>local</c> or plain words, or null when unknown.</param>
/// <param name="HoursNote">When it is answered, in plain words, or null.</param>
public sealed record Phone(PhoneNumber Number, string? Label, PhoneType Type, string? Cost, string? HoursNote);
