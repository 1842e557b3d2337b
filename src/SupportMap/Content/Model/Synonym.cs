namespace SupportMap.Content.Model;

/// <summary>What people type, and the words that entries use for it. From <c>words.yaml</c>.</summary>
public sealed record Synonym(IReadOnlyList<string> Words, IReadOnlyList<string> Mean);
