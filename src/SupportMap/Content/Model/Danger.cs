namespace SupportMap.Content.Model;

/// <summary>A kind of danger, and the ids of the services that help in it. From <c>danger.yaml</c>.</summary>
/// <param name="Need">The id of the need that it belongs to, or null.</param>
/// <param name="Services">To show before all others, the most urgent first.</param>
/// <param name="Softly">To put first among what is found, when something turns the sentence away.</param>
/// <param name="Says">Patterns of what is happening to somebody.</param>
/// <param name="About">Patterns of words that only name it.</param>
/// <param name="Examples">Sentences that people in it may write, to learn from.</param>
public sealed record Danger(
    string? Need,
    IReadOnlyList<string> Services,
    IReadOnlyList<string> Softly,
    IReadOnlyList<string> Says,
    IReadOnlyList<string> About,
    IReadOnlyList<string> Examples);
