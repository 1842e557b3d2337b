using SupportMap.Content.Model;
using SupportMap.Reports;

namespace SupportMap.Pages;

/// <summary>The pages that show the whole directory at once: the support map, and what is covered.</summary>
internal static class OverviewPages
{
    public static IEnumerable<Page> Of(Catalogue catalogue, SiteFrame frame, PageLink home)
    {
        yield return new MapPage
        {
            Frame = frame,
            Path = "/map/",
            Title = "The support map",
            Description = $"What help there is in {catalogue.Site.Region}, by need and by time: how many services, and where there are none.",
            Breadcrumbs = [home],
            Stages = catalogue.Stages,
            Tables = [.. CoverageReport.Areas(catalogue).Select(area => Table(catalogue, area))],
        };
        yield return new CoveragePage
        {
            Frame = frame,
            Path = "/coverage/",
            Title = "What is covered",
            Description = "For the people who keep this directory: gaps, and services that nobody has asked yet.",
            Breadcrumbs = [home],
            NoIndex = true,
            Report = CoverageReport.Of(catalogue, frame.Today),
        };
    }

    private static MapTable Table(Catalogue catalogue, Area area)
    {
        var here = catalogue.Published.Where(service => Listing.Serves(service, area)).ToList();
        return new MapTable(area, [.. catalogue.Needs.Select(need => Row(catalogue, need, area, [.. here.Where(service => service.Needs.Contains(need))]))]);
    }

    private static MapRow Row(Catalogue catalogue, Need need, Area area, List<Service> services) => new(
        new PageLink($"{need.Path}{area.Id}/", need.Name, null, services.Count, need.Icon),
        [.. catalogue.Stages.Select(stage => new PageLink($"/find/?need={need.Id}&area={area.Id}&when={stage.Id}", stage.Short, stage.Name, services.Count(service => service.When.Contains(stage))))]);
}
