using SupportMap.Content.Model;

namespace SupportMap.Pages;

/// <summary>Where the printed papers are, when they are made.</summary>
public static class PackFile
{
    /// <summary>The part of an address that makes a sheet large.</summary>
    public const string Large = "#large";

    /// <summary>The address of each paper, and that of its file.</summary>
    public static IEnumerable<(string Page, string File)> Of(Catalogue catalogue)
    {
        var areas = catalogue.Areas.Where(area => area.IsLocal).ToList();
        // Of those without web addresses one is enough: the one that tells least.
        var packs = areas.SelectMany(area => PackPaths.Of(catalogue.Site.Packs, area))
            .Where(pack => !pack.Rules.NoWeb || pack.Rules.Discreet == catalogue.Site.Packs.Discreet)
            .Select(pack => pack.Path);
        var sheets = FirstDayPages.Paths(catalogue).ToList();
        return packs.Concat(sheets).Concat(areas.Select(area => PackPaths.FirstDay(area) + Large)).Concat(SharePages.Paths(catalogue))
            .Select(page => (page, Address(page)));
    }

    /// <summary>
    /// <c>/packs/east/</c> is <c>/packs/east/east.pdf</c>; so is the discreet one, in its own folder; a large one is called that.
    /// </summary>
    public static string Address(string page)
    {
        var (path, large) = page.EndsWith(Large, StringComparison.Ordinal) ? (page[..^Large.Length], "-large") : (page, "");
        return $"{path}{path.Split('/')[2]}{large}.pdf";
    }

    /// <summary>The address of a paper's file: within the site, or where the settings say; null when there is none.</summary>
    public static string? Link(SiteFrame frame, string page) =>
        frame.HasPackFiles ? Address(page)
        // One release holds all: a name of one part.
        : frame.Site.Packs.Files is { } files ? $"{files}/{Address(page).Trim('/').Replace('/', '-')}"
        : null;
}
