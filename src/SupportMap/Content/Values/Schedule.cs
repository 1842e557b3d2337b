namespace SupportMap.Content.Values;

/// <summary>When a service is open in an ordinary week or month.</summary>
/// <param name="Lines">In the order of the file; no day stands in two weekly lines.</param>
public sealed record Schedule(IReadOnlyList<ScheduleLine> Lines);
