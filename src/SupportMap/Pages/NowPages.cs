using SupportMap.Content.Model;
using SupportMap.Listings;

namespace SupportMap.Pages;

/// <summary>The pages that answer one question: whom do I phone, right now, from here?</summary>
internal static class NowPages
{
    public const string Path = "/now/";

    public static IEnumerable<Page> Of(Catalogue catalogue, SiteFrame frame, Listing listing, PageLink home)
    {
        var top = new PageLink(Path, "Right now");
        var needs = catalogue.Needs.Where(need => need.Now is not null).ToList();
        var areas = catalogue.Areas.Where(area => area.IsLocal).ToList();
        var beside = areas.ToLookup(area => area.Within);
        if (needs.Count == 0)
        {
            yield break;
        }

        yield return new NowPage
        {
            Frame = frame,
            Path = Path,
            Title = "Who can help right now?",
            Description = "Tap what you need. You get the number that answers at this time.",
            Breadcrumbs = [home],
            MadeFrom = "needs.yaml",
            Needs = Links(catalogue),
        };
        foreach (var need in needs)
        {
            var anywhere = new PageLink(PathOf(need), need.Now!);
            foreach (var area in areas.Prepend(null))
            {
                var now = NowServices.Of(listing, need, area);
                yield return new RightNowPage
                {
                    Frame = frame,
                    Path = PathOf(need, area),
                    Title = area is null ? $"{need.Now}: who can help right now?" : $"{need.Now}, {area.Name}: who can help right now?",
                    Description = "The number that answers at this time, and what to say.",
                    Breadcrumbs = area is null ? [home, top] : [home, top, anywhere],
                    MadeFrom = "needs.yaml",
                    Sensitive = need.Sensitive,
                    Need = need,
                    Area = area,
                    Services = now.ForNeed,
                    WhenClosed = now.WhenClosed,
                    InAreas = [.. Besides(areas, beside, area).Select(other => new PageLink(PathOf(need, other), other.Name))],
                    All = area is null
                        ? new PageLink(need.Path, need.Name)
                        : new PageLink($"{need.Path}{area.Id}/", $"{need.Name} in {area.Name}"),
                };
            }
        }
    }

    /// <summary>The needs that are asked for here: what cannot wait comes first.</summary>
    public static IReadOnlyList<PageLink> Links(Catalogue catalogue) =>
        [.. catalogue.Needs.Where(need => need.Now is not null).OrderByDescending(need => need.Urgent)
            .Select(need => new PageLink(PathOf(need), need.Now!, null, null, need.Icon))];

    // With many areas, those beside the one that the page is about: a way to all is one page up.
    private static IEnumerable<Area> Besides(List<Area> areas, ILookup<Area?, Area> beside, Area? area) =>
        area is null ? areas : (areas.Count <= PageLimits.Areas ? areas : beside[area.Within]).Where(other => other != area);

    private static string PathOf(Need need, Area? area = null) => area is null ? $"{Path}{need.Id}/" : $"{Path}{need.Id}/{area.Id}/";
}
