namespace SupportMap.Content.Facts;

/// <summary>One text, without quotes.</summary>
public sealed record TextFact(string Text) : Fact;
