namespace SupportMap.Content.Model;

/// <summary>The last time the service itself was asked about its details.</summary>
public sealed record Confirmation(DateOnly On, CheckedHow How);
