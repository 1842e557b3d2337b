namespace SupportMap.Content.Model;

/// <summary>How people say that somebody is in danger. From <c>danger.yaml</c>, in its order.</summary>
/// <param name="Skip">Words that no pattern looks at.</param>
/// <param name="Said">Words in plain English, and other ways of saying them.</param>
/// <param name="Ordinary">Sentences of people who are in none, to learn from.</param>
/// <param name="Harmless">Patterns of what only looks like danger.</param>
public sealed record DangerWords(
    IReadOnlyList<string> Skip,
    IReadOnlyList<Spelling> Said,
    IReadOnlyList<WordClass> Classes,
    IReadOnlyList<Danger> Dangers,
    IReadOnlyList<string> Harmless,
    IReadOnlyList<DangerTurn> TurnedBy,
    IReadOnlyList<string> Ordinary)
{
    public static DangerWords None { get; } = new([], [], [], [], [], [], []);
}
