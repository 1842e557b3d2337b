namespace SupportMap.Content.Model;

/// <summary>A short text with links, on the home page.</summary>
/// <param name="Links">Addresses within the site (<c>/guides/...</c>) or absolute ones.</param>
public sealed record HomePanel(string Heading, string Text, IReadOnlyList<Link> Links);
