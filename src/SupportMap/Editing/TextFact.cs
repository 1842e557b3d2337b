namespace SupportMap.Editing;

/// <summary>One text, without quotes.</summary>
public sealed record TextFact(string Text) : Fact;
