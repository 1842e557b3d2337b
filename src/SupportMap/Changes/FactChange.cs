namespace SupportMap.Changes;

/// <summary>One fact of an entry before and after.</summary>
/// <param name="What">In plain words: "phone number", "first step".</param>
/// <param name="Before">Null when it was not known.</param>
/// <param name="After">Null when it is taken out.</param>
public sealed record FactChange(string What, string? Before, string? After);
