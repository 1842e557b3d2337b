using SupportMap.Content.Binding;
using SupportMap.SiteSearch;

namespace SupportMap;

/// <summary>What the last build of a folder found out, so that the next one reads and indexes only what has changed since.</summary>
/// <remarks>Output is identical with or without it. Not for two builds at once; of an earlier one, files may still be made.</remarks>
public sealed class BuildCache
{
    internal CatalogueCache Catalogue { get; } = new();

    internal IndexCache Indexes { get; } = new();
}
