namespace SupportMap.Content.Model;

/// <summary>What turns a sentence away from an alarm. From <c>danger.yaml</c>.</summary>
/// <param name="TurnsAll">False when it turns only sentences that name a danger, and none that says what is happening.</param>
/// <param name="Softens">True when the danger's softer services are put first then.</param>
/// <param name="When">Patterns, anywhere in the text.</param>
/// <param name="Unless">Patterns that undo it.</param>
public sealed record DangerTurn(bool TurnsAll, bool Softens, IReadOnlyList<string> When, IReadOnlyList<string> Unless);
