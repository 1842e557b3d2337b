using Microsoft.Playwright;
using SupportMap.Browser.Tests.Support;

namespace SupportMap.Browser.Tests;

/// <summary>What is looked for stands in the address of the page.</summary>
public sealed class AddressTests(BrowserRun browser)
{
    [Fact]
    public Task It_holds_what_was_typed_and_chosen() => Find("/find/", async (visit, find) =>
    {
        await find.Search("food");
        await find.Choose("Need", "Food and clothes");
        await find.Choose("Area", "North Ayrshire");
        await find.Choose("When", "First week");
        await find.Choose("Who for", "Women");

        await visit.IsAt("/find/?q=food&need=food-and-clothes&area=north-ayrshire&when=week&for=women");
    });

    [Fact]
    public Task A_fresh_load_shows_the_same_list() => Find("/find/", async (visit, find) =>
    {
        await find.Search("food");
        await find.Choose("Area", "North Ayrshire");
        var before = await find.Ids();

        await visit.Open(visit.Address);

        Assert.Equal(before, await find.Ids());
        await Assertions.Expect(find.Filter("Area")).ToHaveValueAsync("north-ayrshire");
    });

    [Fact]
    public Task It_is_plain_when_nothing_is_asked() => Find("/find/?need=getting-there", async (visit, find) =>
    {
        await find.Choose("Need", "Any need");

        await visit.IsAt("/find/");
    });

    [Fact]
    public Task Back_and_forward_go_through_the_choices() => Find("/find/", async (visit, find) =>
    {
        await find.Choose("Need", "Food and clothes");
        await find.Choose("Area", "North Ayrshire");
        var last = await find.Ids();

        await visit.Page.GoBackAsync();
        await visit.IsAt("/find/?need=food-and-clothes");
        await Assertions.Expect(find.Filter("Area")).ToHaveValueAsync("");
        await visit.Page.GoBackAsync();
        await Assertions.Expect(find.Results).ToHaveCountAsync(RealSite.Catalogue.Published.Count);
        await visit.Page.GoForwardAsync();
        await visit.Page.GoForwardAsync();

        await Assertions.Expect(find.Filter("Area")).ToHaveValueAsync("north-ayrshire");
        Assert.Equal(last, await find.Ids());
    });

    [Fact]
    public Task Back_from_a_service_shows_the_same_list() => Find("/find/?q=food&area=north-ayrshire", async (visit, find) =>
    {
        var before = await find.Ids();
        await find.Results.First.GetByRole(AriaRole.Link).First.ClickAsync();
        await visit.IsAt($"/services/{before[0]}/");

        await visit.Page.GoBackAsync();

        await Assertions.Expect(find.Query).ToHaveValueAsync("food");
        await find.Searched();
        Assert.Equal(before, await find.Ids());
    });

    [Fact]
    public Task Typing_letter_by_letter_is_one_step_back() => Find("/needs/", async (visit, find) =>
    {
        await visit.Open("/find/");
        await find.Type("samaritans");
        await visit.IsAt("/find/?q=samaritans");

        await visit.Page.GoBackAsync();

        await visit.IsAt("/needs/");
    });

    [Theory]
    [InlineData("/find/?need=nonsense&area=&when=%00&for=constructor")]
    [InlineData("/find/?q=%E0%A4%A&need")]
    public Task Nonsense_in_it_does_no_harm(string address) => Find(address, async (visit, find) =>
    {
        await find.Search("samaritans");

        await find.FirstIs("samaritans");
    });

    private Task Find(string address, Func<Visit, FindScreen, Task> body) => browser.Look(async visit =>
    {
        await visit.Open(address);
        await body(visit, new FindScreen(visit));
    }, BrowserRun.Desk);
}
