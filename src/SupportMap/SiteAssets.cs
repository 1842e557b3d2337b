using SupportMap.Content.Model;
using SupportMap.Finding;
using SupportMap.Output;
using SupportMap.Rendering;
using SupportMap.Site;

namespace SupportMap;

/// <summary>Styles, scripts and what the search reads, under names that hold a hash of their bytes.</summary>
/// <remarks>What the search reads is made when somebody asks for it or for its address: <c>serve</c> shows a page before.</remarks>
public sealed class SiteAssets
{
    private readonly HashedAssets _theme = new();
    private readonly Lazy<HashedAssets> _search;

    /// <param name="cache">Of earlier builds; null for a single one.</param>
    /// <param name="parts">Of the catalogue; each gets an index.</param>
    public SiteAssets(Catalogue catalogue, Theme theme, IReadOnlyList<FindPart> parts, BuildCache? cache = null)
    {
        foreach (var (name, bytes) in theme.Assets)
        {
            _theme.Add(name, Theme.StyleSheets.Contains(name) ? SiteFiles.Styles(catalogue.Site.Colours, bytes) : bytes);
        }

        _theme.Add("towns.json", TownsFile.Of(catalogue));
        _search = new(() => Search(catalogue, parts, cache?.Indexes ?? new IndexCache()));
        Addresses = new LateDictionary(_theme.Addresses, new(() => _search.Value.Addresses));
    }

    /// <summary>From a plain name (<c>site.css</c>) to the address (<c>/assets/site.1a2b3c4d5e.css</c>).</summary>
    public IReadOnlyDictionary<string, string> Addresses { get; }

    /// <summary>Those that are there from the start.</summary>
    public IReadOnlyList<OutputFile> ThemeFiles => _theme.Files;

    public IReadOnlyList<OutputFile> Files => [.. _theme.Files, .. _search.Value.Files];

    private static HashedAssets Search(Catalogue catalogue, IReadOnlyList<FindPart> parts, IndexCache cache)
    {
        var assets = new HashedAssets();
        // Not .bin: servers compress what they take for text.
        foreach (var (part, index) in parts.Zip(cache.Of(parts)))
        {
            assets.Add(part.Asset, index);
        }

        assets.Add("search-words.json", FindWords.Of(catalogue));
        return assets;
    }
}
