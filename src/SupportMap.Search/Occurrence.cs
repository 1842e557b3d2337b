namespace SupportMap.Search;

/// <summary>How often a term stands in a field of a document.</summary>
internal readonly record struct Occurrence(int Document, int Field, int Count);
