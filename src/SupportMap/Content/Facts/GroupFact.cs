namespace SupportMap.Content.Facts;

/// <summary>Values with names of their own.</summary>
public sealed record GroupFact(IReadOnlyList<(string Name, Fact Value)> Parts) : Fact;
