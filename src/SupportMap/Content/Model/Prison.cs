namespace SupportMap.Content.Model;

/// <summary>A place of custody that services visit. From <c>prisons.yaml</c>.</summary>
public sealed record Prison(string Id, string Name);
