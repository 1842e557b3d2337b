using Microsoft.Playwright;
using SupportMap.Browser.Tests.Support;
using SupportMap.Listings;
using SupportMap.Pages;

namespace SupportMap.Browser.Tests;

/// <summary>A town that is typed narrows the list to its area.</summary>
public sealed class PlaceTests(BrowserRun browser)
{
    private static readonly (string Typed, string Area)[] Places =
    [
        ("kilmarnock", "east-ayrshire"),
        ("food in Girvan", "south-ayrshire"),
        ("KA7 1UF", "south-ayrshire"),
        ("housing saltcoats", "north-ayrshire"),
    ];

    [Fact]
    public Task A_town_or_a_postcode_sets_the_area() => Find(async (_, find) =>
    {
        foreach (var (typed, areaId) in Places)
        {
            await find.Search(typed);

            var area = RealSite.Catalogue.Areas.Single(each => each.Id == areaId);
            await Assertions.Expect(find.PlaceNote).ToContainTextAsync($"Showing {area.Name}, because you typed");
            var services = (await find.Ids()).Select(id => RealSite.Catalogue.Published.Single(service => service.Id == id));
            Assert.All(services, service => Assert.True(Listing.Serves(service, area), service.Id));
        }
    });

    [Fact]
    public Task It_can_be_undone() => Find(async (visit, find) =>
    {
        await find.Search("food kilmarnock");
        var narrow = await find.Results.CountAsync();

        await find.PlaceNote.GetByRole(AriaRole.Button, new() { Name = "Show everywhere" }).ClickAsync();

        await Assertions.Expect(find.PlaceNote).ToBeHiddenAsync();
        Assert.True(await find.Results.CountAsync() > narrow);
        await Assertions.Expect(find.Query).ToHaveValueAsync("food kilmarnock");
    });

    [Fact]
    public Task Undone_it_stays_undone_in_a_shared_link() => Find(async (visit, find) =>
    {
        await find.Search("food kilmarnock");
        await find.PlaceNote.GetByRole(AriaRole.Button).ClickAsync();
        var everywhere = await find.Ids();

        await visit.Open(visit.Address);

        Assert.Equal(everywhere, await find.Ids());
    });

    [Fact]
    public Task Undoing_can_be_gone_back_on() => Find(async (visit, find) =>
    {
        await find.Search("food kilmarnock");
        await find.PlaceNote.GetByRole(AriaRole.Button).ClickAsync();

        await visit.Page.GoBackAsync();

        await Assertions.Expect(find.PlaceNote).ToContainTextAsync("Showing East Ayrshire");
    });

    [Fact]
    public Task A_town_within_the_chosen_area_needs_no_words() => Find(async (_, find) =>
    {
        await find.Choose("Area", "East Ayrshire");
        await find.Search("food kilmarnock");

        await Assertions.Expect(find.PlaceNote).ToBeHiddenAsync();
        Assert.NotEmpty(await find.Ids());
    });

    [Fact]
    public Task A_town_elsewhere_than_the_chosen_area_finds_all_the_same_and_offers_its_own_area() => Find(async (_, find) =>
    {
        await find.Choose("Area", "North Ayrshire");
        await find.Search("food kilmarnock");

        await Assertions.Expect(find.PlaceNote).ToContainTextAsync("Showing North Ayrshire, which you chose.");
        Assert.NotEmpty(await find.Ids());

        await find.PlaceNote.GetByRole(AriaRole.Button, new() { Name = "Show East Ayrshire" }).ClickAsync();

        await Assertions.Expect(find.PlaceNote).ToContainTextAsync("Showing East Ayrshire, because you typed");
        await Assertions.Expect(find.Query).ToHaveValueAsync("food kilmarnock");
    });

    [Fact]
    public Task A_name_that_is_no_local_place_says_nothing_of_places() => Find(async (_, find) =>
    {
        await find.Search("Shelter Scotland");

        await Assertions.Expect(find.PlaceNote).ToBeHiddenAsync();
    });

    private Task Find(Func<Visit, FindScreen, Task> body) => browser.Look(async visit =>
    {
        await visit.Open("/find/");
        await body(visit, new FindScreen(visit));
    }, BrowserRun.Desk);
}
