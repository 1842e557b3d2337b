namespace SupportMap.Content.Model;

/// <summary>Ages in years, both ends included; null for no limit at that end.</summary>
public sealed record AgeRange(int? Min, int? Max);
