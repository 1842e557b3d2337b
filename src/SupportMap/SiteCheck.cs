using SupportMap.Content.Model;
using SupportMap.Diagnostics;

namespace SupportMap;

/// <summary>The result of checking the input.</summary>
/// <param name="Catalogue">Null when there was an error.</param>
public sealed record SiteCheck(IReadOnlyList<Diagnostic> Diagnostics, Catalogue? Catalogue);
