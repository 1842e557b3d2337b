using SupportMap.Content.Model;
using SupportMap.Listings;
using SupportMap.OpenData;
using SupportMap.Pages;
using SupportMap.SiteSearch;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.SiteSearch;

public class FindPartsTests
{
    private static readonly Catalogue Small = RealInput.Site.Catalogue!;
    private static readonly Catalogue Large = Copies(Small, 2_000);

    [Fact]
    public void A_catalogue_of_usual_size_is_one_part_on_the_find_page()
    {
        var part = Assert.Single(FindParts.Of(Small));

        Assert.Equal(("/find/", Small.Published.Count), (part.Path, part.Services.Count));
    }

    [Fact]
    public void Every_service_of_a_large_catalogue_is_in_a_part_of_each_of_its_areas()
    {
        var parts = FindParts.Of(Large);

        foreach (var service in Large.Published)
        {
            Assert.Equal(
                service.Areas.Select(area => area.Id).Order(),
                parts.Where(part => part.Area is not null && part.Services.Contains(service)).Select(part => part.Area!.Id).Order());
        }
    }

    [Fact]
    public void Parts_do_not_grow()
    {
        var parts = FindParts.Of(Large);

        Assert.All(parts, part => Assert.InRange(part.Services.Count, 1, 200));
        Assert.Equal(parts.Count, parts.Select(part => part.Path).Distinct().Count());
        Assert.Equal(parts.Count, parts.Select(part => part.Asset).Distinct().Count());
    }

    [Fact]
    public void What_anybody_may_be_told_to_call_is_on_the_find_page()
    {
        var first = FindParts.Of(Large)[0].Services.Select(service => service.Id).ToHashSet();

        Assert.Superset(Large.SearchWords.Otherwise.ToHashSet(), first);
        Assert.Superset(Large.SearchWords.Danger.Dangers.SelectMany(danger => danger.Services).ToHashSet(), first);
    }

    [Fact]
    public void Without_JavaScript_the_find_page_leads_to_every_list()
    {
        var frame = new SiteFrame(Large.Site, TestInput.Today, new Dictionary<string, string>(), HolidayCalendar.Of(Large), []);
        var pages = PagePlan.Of(Large, frame, FindParts.Of(Large), PublishedData.Lists);
        var lists = pages.OfType<FindListPage>().ToList();

        Assert.Equal(
            lists.Select(list => list.Path),
            pages.OfType<FindPage>().Single().Lists.Select(link => link.Path).Order(StringComparer.Ordinal));
        Assert.Equal(
            Large.Published.Select(service => service.Id).Order(StringComparer.Ordinal),
            lists.SelectMany(list => list.Services).Select(service => service.Id).Distinct().Order(StringComparer.Ordinal));
    }

    private static Catalogue Copies(Catalogue catalogue, int count) => catalogue with
    {
        Published = [.. Enumerable.Range(0, count)
            .Select(i => Copy(catalogue.Published[i % catalogue.Published.Count], i / catalogue.Published.Count))],
    };

    private static Service Copy(Service service, int round) => round == 0 ? service : service with { Id = $"{service.Id}-{round}" };
}
