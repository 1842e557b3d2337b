namespace SupportMap.Content.Model;

/// <summary>A point in time at which help matters. From <c>stages.yaml</c>, in the order of that file.</summary>
/// <param name="Short">One to three words for tags and tables.</param>
/// <param name="GuideId">The guide whose checklist opens the stage's page, or null.</param>
public sealed record Stage(string Id, string Name, string Short, string Summary, string? GuideId)
{
    /// <summary>What the staff desk plans of it; null for nothing.</summary>
    public PlanStep? Plan { get; init; }

    public string Path => $"/when/{Id}/";
}
