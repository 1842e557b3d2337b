using SupportMap.Content.Values;

namespace SupportMap.Content.Model;

/// <summary>The same thing in many towns, such as libraries. From the folder <c>places</c>.</summary>
/// <param name="Source">The page that the whole list was taken from.</param>
/// <param name="AsOf">The date of that list.</param>
/// <param name="IsPublished">False for a list that nobody may see yet.</param>
/// <param name="Places">In the order of the file.</param>
public sealed record PlaceList(
    string Id, string Title, string Source, PartialDate AsOf, bool IsPublished, IReadOnlyList<Place> Places);
