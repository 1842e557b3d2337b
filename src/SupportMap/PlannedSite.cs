using SupportMap.Content.Model;
using SupportMap.Diagnostics;
using SupportMap.Output;

namespace SupportMap;

/// <summary>A site that is checked and planned; each of its files is made when somebody asks for it.</summary>
/// <param name="Catalogue">Null when there was an error.</param>
/// <param name="Shown">Its pages, and the styles and scripts of its theme; null when there was an error.</param>
/// <param name="AllFiles">Lists all files, in order of their paths, once the search is indexed; null when there was an error.</param>
public sealed record PlannedSite(
    IReadOnlyList<Diagnostic> Diagnostics,
    Catalogue? Catalogue,
    IReadOnlyList<OutputFile>? Shown,
    Func<IReadOnlyList<OutputFile>>? AllFiles,
    int PageCount)
{
    public BuiltSite Whole() => new(Diagnostics, Catalogue, AllFiles?.Invoke(), PageCount);
}
