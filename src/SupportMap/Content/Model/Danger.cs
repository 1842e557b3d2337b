namespace SupportMap.Content.Model;

/// <summary>
/// Words of people who may be in danger, and the ids of the services to show them before all others. From <c>words.yaml</c>.
/// </summary>
public sealed record Danger(IReadOnlyList<string> Words, IReadOnlyList<string> Services);
