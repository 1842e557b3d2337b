namespace SupportMap.SiteSearch;

/// <summary>A part of the catalogue, as the script of the find page gets to know it.</summary>
/// <param name="Area">An id; empty for everybody.</param>
/// <param name="Needs">Ids with spaces between.</param>
internal sealed record PartEntry(string Page, string Index, string Area, string Needs, int Count);
