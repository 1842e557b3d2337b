using SupportMap.Content.Model;

namespace SupportMap.Content.Reading;

/// <summary>A list of places with the text it was read from, so that checks can point at the right line.</summary>
/// <param name="List">Holds nothing where a fault was reported.</param>
/// <param name="Places">In the order of <see cref="PlaceList.Places"/>.</param>
/// <param name="ServiceNames">The ids of services that it names.</param>
internal sealed record PlaceListEntry(
    PlaceList List, EntryText Text, IReadOnlyList<PlaceEntry> Places, IReadOnlyList<YamlScalar> ServiceNames);
