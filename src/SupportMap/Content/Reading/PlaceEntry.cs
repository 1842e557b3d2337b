using SupportMap.Content.Model;

namespace SupportMap.Content.Reading;

/// <summary>One place of a list, with where it stands in the file.</summary>
/// <param name="Place">Holds nothing where a fault was reported.</param>
/// <param name="Town">Null when it could not be read.</param>
internal sealed record PlaceEntry(Place Place, MapReader Map, YamlScalar? Town);
