namespace SupportMap.SiteSearch;

/// <summary>A part of the catalogue, as the script of the find page gets to know it.</summary>
/// <param name="Area">An id; null for everybody.</param>
/// <param name="Needs">Ids with spaces between; null where there is one part.</param>
internal sealed record PartEntry(string Page, string Index, string? Area, string? Needs, int Count);
