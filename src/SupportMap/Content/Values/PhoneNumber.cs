namespace SupportMap.Content.Values;

/// <summary>A UK phone number.</summary>
/// <param name="Display">As people read it: <c>01292 612300</c>.</param>
/// <param name="Dial">As a phone dials it: <c>+441292612300</c>, or a short code such as <c>116123</c>.</param>
public sealed record PhoneNumber(string Display, string Dial);
