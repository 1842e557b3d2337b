using Microsoft.Playwright;
using SupportMap.Browser.Tests.Support;
using SupportMap.Content.Model;
using SupportMap.Listings;
using SupportMap.Pages;

namespace SupportMap.Browser.Tests;

public sealed class FilterTests(BrowserRun browser)
{
    private static Area East => RealSite.Catalogue.Areas.Single(area => area.Id == "east-ayrshire");

    [Fact]
    public Task By_need() => Shows(find => find.Choose("Need", "Money and benefits"), service => Has(service.Needs, "money-and-benefits"));

    [Fact]
    public Task By_area_with_what_covers_it_from_outside() =>
        Shows(find => find.Choose("Area", "East Ayrshire"), service => Listing.Serves(service, East));

    [Fact]
    public Task By_time() => Shows(find => find.Choose("When", "The day you get out"), service => Has(service.When, "day"));

    [Fact]
    public Task By_person_with_what_is_for_everyone() => Shows(find => find.Choose("Who for", "Women"), service => IsFor(service, "women"));

    [Fact]
    public Task All_together() => Shows(
        async find =>
        {
            await find.Choose("Need", "A place to stay");
            await find.Choose("Area", "East Ayrshire");
            await find.Choose("When", "The day you get out");
            await find.Choose("Who for", "Women");
        },
        service => Has(service.Needs, "a-place-to-stay") && Listing.Serves(service, East) && Has(service.When, "day")
            && IsFor(service, "women"));

    [Fact]
    public Task Each_can_be_taken_back() => Shows(
        async find =>
        {
            await find.Choose("Need", "Money and benefits");
            await find.Choose("Need", "Any need");
        },
        _ => true);

    [Fact]
    public Task What_is_nearest_comes_first() => Find(async find =>
    {
        await find.Choose("Area", "East Ayrshire");

        var services = (await find.Ids()).Select(Service).ToList();
        Assert.Contains(East, services[0].Areas);
        Assert.DoesNotContain(services[^1].Areas, East.SelfAndAround().Take(2).Contains);
    });

    [Fact]
    public Task What_is_meant_for_the_person_comes_first() => Find(async find =>
    {
        await find.Choose("Who for", "Women");

        Assert.True(Has(Service((await find.Ids())[0]).For, "women"));
    });

    [Fact]
    public Task A_filter_narrows_what_was_typed() => Find(async find =>
    {
        await find.Search("food");
        var before = await find.Ids();

        await find.Choose("Area", "North Ayrshire");

        var after = await find.Ids();
        var north = RealSite.Catalogue.Areas.Single(area => area.Id == "north-ayrshire");
        // What fits best stays; what fits only just may leave when better answers are near.
        Assert.All(after, id => Assert.True(Listing.Serves(Service(id), north), id));
        Assert.Subset(after.ToHashSet(), before.Where(id => Listing.Serves(Service(id), north)).Take(3).ToHashSet());
        Assert.InRange(after.Count, 1, before.Count - 1);
    });

    private Task Shows(Func<FindScreen, Task> choose, Func<Service, bool> wanted) => Find(async find =>
    {
        await choose(find);

        var expected = RealSite.Catalogue.Published.Where(wanted).Select(service => service.Id).Order().ToList();
        Assert.NotEmpty(expected);
        Assert.Equal(expected, (await find.Ids()).Order());
        await Assertions.Expect(find.Count).ToHaveTextAsync($"{expected.Count} services");
    });

    private Task Find(Func<FindScreen, Task> body) => browser.Look(async visit =>
    {
        await visit.Open("/find/");
        await body(new FindScreen(visit));
    }, BrowserRun.Desk);

    private static Service Service(string id) => RealSite.Catalogue.Published.Single(service => service.Id == id);

    private static bool IsFor(Service service, string audience) => Has(service.For, audience) || Has(service.For, Audience.Everyone);

    private static bool Has(IEnumerable<Need> needs, string id) => needs.Any(need => need.Id == id);

    private static bool Has(IEnumerable<Stage> stages, string id) => stages.Any(stage => stage.Id == id);

    private static bool Has(IEnumerable<Audience> audiences, string id) => audiences.Any(audience => audience.Id == id);
}
