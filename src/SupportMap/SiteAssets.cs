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
    /// <param name="isPortable">With what only a <see cref="PortableCopy"/> needs.</param>
    public static HashedAssets Of(
        Catalogue catalogue, Theme theme, IReadOnlyList<FindPart> parts, BuildCache? cache = null, bool isPortable = false)
    {
        var assets = new HashedAssets();
        var wanted = theme.Assets.Where(asset => isPortable || asset.Key is not (PortableCopy.Script or PortableCopy.Styles));
        foreach (var (name, bytes) in wanted)
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
