using SupportMap.Content.Values;

namespace SupportMap.Content.Model;

/// <summary>The same thing in many towns, such as libraries. From the folder <c>places</c>.</summary>
/// <param name="Source">The page that the whole list was taken from.</param>
/// <param name="AsOf">The date of that list.</param>
/// <param name="IsPublished">False for a list that nobody may see yet.</param>
/// <param name="Places">In the order of the file.</param>
public sealed record PlaceList(
    string Id, string File, string Title, string Source, PartialDate AsOf, bool IsPublished, IReadOnlyList<Place> Places)
{
    public string Path => $"/places/{Id}/";

    /// <summary>What people do there; null when nobody has said.</summary>
    public string? Summary { get; init; }

    /// <summary>Other words people type for it; nobody reads them.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>On whose pages it is named.</summary>
    public IReadOnlyList<Need> Needs { get; init; } = [];

    /// <summary>The id of the service whose places these are, where a place names no other; null for none.</summary>
    public string? ServiceId { get; init; }
}
