namespace SupportMap.Content.Model;

/// <summary>A point in time at which help matters. From <c>stages.yaml</c>, in the order of that file.</summary>
/// <param name="Short">One to three words for tags and tables.</param>
/// <param name="GuideId">The guide whose checklist opens the stage's page, or null.</param>
public sealed record Stage(string Id, string Name, string Short, string Summary, string? GuideId)
{
    /// <summary>What the staff desk plans of it; null for nothing.</summary>
    public PlanStep? Plan { get; init; }

    /// <summary>Ids that it had before, the oldest first.</summary>
    public IReadOnlyList<string> Formerly { get; init; } = [];

    /// <summary>What the ids of the open data are made from: it stays when the id changes.</summary>
    public string FirstId => Formerly.Count > 0 ? Formerly[0] : Id;

    public string Path => $"/when/{Id}/";
}
