namespace SupportMap.Content.Model;

public sealed record Holiday(DateOnly Date, string Name);
