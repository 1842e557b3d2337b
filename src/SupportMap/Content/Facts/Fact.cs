namespace SupportMap.Content.Facts;

/// <summary>A value as it will be written behind a name in a file of the input.</summary>
public abstract record Fact;
