using SupportMap.Content.Model;
using SupportMap.Diagnostics;
using SupportMap.Output;
using SupportMap.Site;

namespace SupportMap;

/// <summary>The result of a build.</summary>
/// <param name="Catalogue">Null when there was an error.</param>
/// <param name="Files">In order of their paths; null when there was an error.</param>
/// <param name="Redirects">Addresses of earlier names.</param>
public sealed record BuiltSite(
    IReadOnlyList<Diagnostic> Diagnostics,
    Catalogue? Catalogue,
    IReadOnlyList<OutputFile>? Files,
    IReadOnlyList<Redirect> Redirects,
    int PageCount);
