namespace SupportMap.Content.Model;

/// <summary>An absolute web address with words that say where it goes.</summary>
public sealed record Link(string Url, string Label);
