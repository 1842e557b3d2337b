using SupportMap.Content.Model;
using SupportMap.Listings;

namespace SupportMap.Pages;

/// <summary>The sheets for the first 24 hours: one side of paper for each area and for each town.</summary>
internal static class FirstDayPages
{
    public const string Title = "Your first 24 hours";

    public static IEnumerable<Page> Of(Catalogue catalogue, SiteFrame frame, Listing listing, PageLink home)
    {
        var packs = new PageLink("/packs/", "Packs to print");
        var areas = catalogue.Areas.Where(area => area.IsLocal).ToList();
        if (areas.Count == 0)
        {
            yield break;
        }

        var hasTowns = HasTowns(catalogue);
        yield return IndexPage.Of(
            frame, home, PackPaths.FirstDays, Title, "One sheet of paper for each town: what to do first, and who answers. Pick yours.",
            [.. areas.SelectMany(area => Places(area, hasTowns), (area, town) => Link(area, town))]) with
        { Breadcrumbs = [home, packs] };
        foreach (var area in areas)
        {
            foreach (var noWeb in new[] { false, true })
            {
                var rules = new PaperRules(catalogue.Site.Packs.Discreet, noWeb);
                var content = FirstDaySheet.Of(catalogue, listing, area, rules);
                foreach (var town in noWeb ? [null] : Places(area, hasTowns))
                {
                    var path = noWeb ? PackPaths.FirstDayNoWeb(area) : PackPaths.FirstDay(area, town);
                    yield return new FirstDayPage
                    {
                        Frame = frame,
                        Path = path,
                        Title = $"{Title}: {town?.Name ?? area.Name}",
                        Description = $"What to do first in {town?.Name ?? area.Name}, and who answers day and night.",
                        Breadcrumbs = [home, packs, new PageLink(PackPaths.FirstDays, Title)],
                        NoIndex = noWeb,
                        Place = town?.Name ?? area.Name,
                        Content = content,
                        Address = frame.Absolute(path),
                        File = PackFile.Link(frame, path),
                        Rules = rules,
                    };
                }
            }
        }
    }

    /// <summary>The addresses of all sheets.</summary>
    public static IEnumerable<string> Paths(Catalogue catalogue)
    {
        var hasTowns = HasTowns(catalogue);
        return catalogue.Areas.Where(area => area.IsLocal).SelectMany(area => Places(area, hasTowns)
            .Select(town => PackPaths.FirstDay(area, town)).Append(PackPaths.FirstDayNoWeb(area)));
    }

    // In a directory of a country, areas alone.
    private static bool HasTowns(Catalogue catalogue) => catalogue.Areas.Sum(area => area.Towns.Count) <= PageLimits.TownsWithSheets;

    // The area itself, then each of its towns.
    private static IEnumerable<Town?> Places(Area area, bool hasTowns) =>
        !hasTowns
            ? [null]
            : area.Towns.Where(town => town.Name != area.Name).DistinctBy(town => PackPaths.FirstDay(area, town))
                .Cast<Town?>().Prepend(null);

    private static PageLink Link(Area area, Town? town) => new(PackPaths.FirstDay(area, town), town?.Name ?? area.Name);
}
