using SupportMap.Content.Model;
using SupportMap.Listings;
using SupportMap.Reports;

namespace SupportMap.Pages;

/// <summary>The pages that show the whole directory at once: the support map, and what is covered.</summary>
internal static class OverviewPages
{
    private const string MapPath = "/map/";
    private const string CoveragePath = "/coverage/";

    public static IEnumerable<Page> Of(Catalogue catalogue, SiteFrame frame, Listing listing, PageLink home)
    {
        var areas = CoverageReport.Areas(catalogue).ToList();
        var isCut = areas.Count > PageLimits.Areas;
        var map = new MapPage
        {
            Frame = frame,
            Path = MapPath,
            Title = "The support map",
            Description =
                $"What help there is in {catalogue.Site.Region}, by need and by time: how many services, and where there are none.",
            Breadcrumbs = [home, WorkerPages.Link],
            Stages = catalogue.Stages,
            Tables = isCut ? [] : [.. areas.Select(area => Table(catalogue, listing, area))],
            Areas = isCut ? [.. areas.Select(area => new PageLink($"{MapPath}{area.Id}/", area.Name))] : [],
        };
        yield return map;
        foreach (var area in isCut ? areas : [])
        {
            yield return map with
            {
                Path = $"{MapPath}{area.Id}/",
                Title = $"The support map: {area.Name}",
                Description = $"What help there is in {area.Name}, by need and by time: how many services, and where there are none.",
                Breadcrumbs = [home, WorkerPages.Link, new PageLink(MapPath, map.Title)],
                Tables = [Table(catalogue, listing, area)],
                Areas = [],
            };
        }

        foreach (var page in Coverage(catalogue, frame, listing, home))
        {
            yield return page;
        }
    }

    private static IEnumerable<Page> Coverage(Catalogue catalogue, SiteFrame frame, Listing listing, PageLink home)
    {
        var report = CoverageReport.Of(catalogue, listing, frame.Today);
        // In a directory of a country one page for each would look at everything as many times as there are areas.
        var shown = catalogue.Areas.Count > PageLimits.Areas
            ? []
            : CoverageReport.Areas(catalogue).Concat(catalogue.Areas.Where(area => !area.IsLocal)).ToList();
        var all = new CoveragePage
        {
            Frame = frame,
            Path = CoveragePath,
            Title = "What is covered",
            Description = "For the people who keep this directory: gaps, and services that nobody has asked yet.",
            Breadcrumbs = [home, WorkerPages.Link],
            NoIndex = true,
            Report = report,
            MostTasks = PageLimits.Tasks,
            Areas =
            [
                new PageLink(CoveragePath, "All areas"), .. shown.Select(area => new PageLink($"{CoveragePath}{area.Id}/", area.Name)),
            ],
        };
        yield return all;
        foreach (var area in shown)
        {
            yield return all with
            {
                Path = $"{CoveragePath}{area.Id}/",
                Title = $"What is covered: {area.Name}",
                Description = $"For the people who keep this directory: gaps in {area.Name}, and services that nobody has asked yet.",
                Breadcrumbs = [home, WorkerPages.Link, new PageLink(CoveragePath, all.Title)],
                Report = report.In(area, catalogue),
            };
        }
    }

    private static MapTable Table(Catalogue catalogue, Listing listing, Area area) =>
        new(area, [.. catalogue.Needs.Select(need => Row(catalogue, need, area, listing.In(area, need)))]);

    private static MapRow Row(Catalogue catalogue, Need need, Area area, IReadOnlyList<Service> services) => new(
        new PageLink($"{need.Path}{area.Id}/", need.Name, null, services.Count, need.Icon),
        [.. catalogue.Stages.Select(
            stage => new PageLink(
                $"/find/?need={need.Id}&area={area.Id}&when={stage.Id}",
                stage.Short,
                stage.Name,
                services.Count(service => service.When.Contains(stage))))]);
}
