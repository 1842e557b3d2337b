namespace SupportMap.Content.Model;

/// <summary>A word and other ways of writing it. From <c>words.yaml</c>.</summary>
public sealed record Spelling(string Word, IReadOnlyList<string> Also);
