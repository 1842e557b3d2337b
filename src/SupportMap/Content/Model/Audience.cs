namespace SupportMap.Content.Model;

/// <summary>Whom a service is for. From <c>audiences.yaml</c>, in the order of that file.</summary>
public sealed record Audience(string Id, string Name, string? Summary)
{
    /// <summary>The id that stands for no limit.</summary>
    public const string Everyone = "everyone";
}
