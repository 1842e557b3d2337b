using SupportMap.Content.Model;
using SupportMap.Output;
using SupportMap.Rendering;
using SupportMap.Site;
using SupportMap.SiteSearch;

namespace SupportMap;

/// <summary>Styles, scripts and what the search reads, under names that hold a hash of their bytes.</summary>
public static class SiteAssets
{
    /// <param name="parts">Of the catalogue; each gets an index.</param>
    /// <param name="cache">Of earlier builds; null for a single one.</param>
    public static HashedAssets Of(Catalogue catalogue, Theme theme, IReadOnlyList<FindPart> parts, BuildCache? cache = null)
    {
        var assets = new HashedAssets();
        foreach (var (name, bytes) in theme.Assets)
        {
            assets.Add(name, Theme.StyleSheets.Contains(name) ? SiteFiles.Styles(catalogue.Site.Colours, bytes) : bytes);
        }

        assets.Add("towns.json", TownsFile.Of(catalogue));
        // Not .bin: servers compress what they take for text.
        foreach (var (part, index) in parts.Zip((cache?.Indexes ?? new IndexCache()).Of(parts)))
        {
            assets.Add(part.Asset, index);
        }

        assets.Add("search-words.json", FindWords.Of(catalogue));
        return assets;
    }
}
