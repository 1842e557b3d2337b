using SupportMap.Content.Model;
using SupportMap.Listings;
using SupportMap.OpenData;
using SupportMap.OpenData.Oruk;
using SupportMap.OpenData.Tables;
using SupportMap.Output;
using SupportMap.Pages;
using SupportMap.SiteSearch;
using SupportMap.Tests.Support;
using SupportMap.Themes;
using Xunit;

namespace SupportMap.Tests.Corpus;

/// <summary>What a site costs to make and to read grows no faster than the directory. Counted, not timed.</summary>
public sealed class ScaleTests
{
    private const int Region = 500;

    private static readonly Lazy<Catalogue> Small =
        new(() => SiteBuild.Check(CorpusFiles.Of(Region), new BuildOptions("corpus", CorpusFiles.Today)).Catalogue!);

    private static readonly Lazy<IReadOnlyList<Page>> Pages =
        new(() => Plan(ManyRegions.Of(Small.Value, 40)));

    [Fact]
    public void Planning_twenty_thousand_services_looks_at_each_no_more_often_than_at_two_thousand()
    {
        var (few, many) = (LooksAtEach(4), LooksAtEach(40));

        Assert.True(
            many <= few * 1.1,
            $"each service, area and organisation was looked at {few:0.0} times among {4 * Region} services, and {many:0.0} times among "
            + $"{40 * Region}");
    }

    [Fact]
    public void Pages_of_twenty_thousand_services_are_no_longer_than_a_person_can_read()
    {
        Faults.None(
            Pages.Value.Select(page => (page.Path, Count: Shown(page)))
                .Where(page => page.Count > 1_000)
                .Select(page => $"{page.Path} shows {page.Count} services"));
    }

    // A list of links to areas on the page of each area would grow with the square of them.
    [Fact]
    public void Links_to_other_areas_grow_with_the_areas()
    {
        var few = LinksOfEach(Plan(ManyRegions.Of(Small.Value, 4)));
        var many = LinksOfEach(Pages.Value);

        Assert.True(
            many <= few, $"a page about a need and an area leads to {few} areas in a small directory, and to {many} in a large one");
    }

    [Fact]
    public void A_directory_of_many_areas_has_a_map_for_each()
    {
        var pages = Pages.Value.OfType<MapPage>().ToDictionary(page => page.Path, StringComparer.Ordinal);

        var map = pages["/map/"];
        Assert.Empty(map.Tables);
        Assert.NotEmpty(map.Areas);
        Assert.All(map.Areas, link => Assert.Single(pages[link.Path].Tables));
    }

    [Fact]
    public void Every_link_of_a_site_that_had_to_be_cut_leads_somewhere()
    {
        var site = MadeSite.Of(SiteBuild.Run(CorpusFiles.Of(1_100), SiteTheme.Create(), new BuildOptions("corpus", CorpusFiles.Today)));

        Faults.None(SiteChecks.Faults(site.Files!, site.Catalogue!.Site.BaseUrl));
        Assert.DoesNotContain(site.Files!, file => file.Path == "services/index.html");
    }

    private static IReadOnlyList<Page> Plan(Catalogue catalogue) =>
        PagePlan.Of(catalogue, Frame(), FindParts.Of(catalogue), PublishedData.Lists);

    private static double LooksAtEach(int times)
    {
        var looks = 0L;
        var large = ManyRegions.Of(Small.Value, times);
        var counted = large with
        {
            Published = new CountingList<Service>(large.Published, () => looks++),
            Areas = new CountingList<Area>(large.Areas, () => looks++),
            Organisations = new CountingList<Organisation>(large.Organisations, () => looks++),
        };
        var pages = Plan(counted);
        _ = Sitemap.For(pages).Sum(file => file.Bytes.Length);
        _ = OrukFeed.For(counted, "https://help.example").Count()
            + DataTables.For(counted, "https://help.example").Sum(file => file.Bytes.Length)
            + ContactCard.All(counted, "https://help.example").Count();
        _ = OrukFeed.For(counted, "https://help.example")
            .Where(file => file.Path.StartsWith("data/oruk/service_at_locations/", StringComparison.Ordinal))
            .Sum(file => file.Bytes.Length);
        return (double)looks / (large.Published.Count + large.Areas.Count + large.Organisations.Count);
    }

    private static int LinksOfEach(IReadOnlyList<Page> pages) =>
        pages.OfType<NeedPage>().Where(page => page.Area is not null).Max(page => page.InAreas.Count);

    private static int Shown(Page page) => page switch
    {
        NeedPage need => need.Groups.Sum(group => group.Services.Count),
        AreaPage area => area.Groups.Sum(group => group.Services.Count),
        StagePage stage => stage.Groups.Sum(group => group.Services.Count),
        UrgentPage urgent => urgent.Groups.Sum(group => group.Services.Count),
        FindPage find => find.Services.Count,
        FindListPage list => list.Services.Count,
        OrganisationPage organisation => organisation.Services.Count,
        EveryServicePage every => every.Groups.Sum(group => group.Services.Count),
        _ => 0,
    };

    private static SiteFrame Frame() =>
        new(Small.Value.Site, CorpusFiles.Today, new Dictionary<string, string>(), HolidayCalendar.Of(Small.Value), [], false);
}
