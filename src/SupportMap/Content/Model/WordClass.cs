namespace SupportMap.Content.Model;

/// <summary>Words that mean the same to a pattern. From <c>danger.yaml</c>.</summary>
public sealed record WordClass(string Name, IReadOnlyList<string> Words);
