using Microsoft.Playwright;
using SupportMap.Browser.Tests.Support;

namespace SupportMap.Browser.Tests;

/// <summary>A phone on a bad line gets the page, but not all that the page asks for.</summary>
public sealed class BadLineTests(BrowserRun browser)
{
    [Fact]
    public Task Without_the_index_the_search_looks_through_the_page() => Cut("*.json", async (_, find) =>
    {
        await find.Search("Samaritans");

        await find.FirstIs("samaritans");
    });

    [Fact]
    public Task Without_the_index_the_filters_work() => Cut("*.json", async (_, find) =>
    {
        await find.Search("food");
        await find.Choose("Area", "North Ayrshire");

        Assert.Contains("na-foodbank", await find.Ids());
    });

    [Fact]
    public Task A_broken_index_is_like_none() => browser.Visit(async visit =>
    {
        await visit.Page.RouteAsync(
            "**/assets/*.json", route => route.FulfillAsync(new() { ContentType = "application/json", Body = "{\"version\":" }));
        var find = new FindScreen(visit);
        await visit.Open("/find/");
        await find.Search("Samaritans");

        await find.FirstIs("samaritans");
    });

    [Fact]
    public Task Without_the_script_the_whole_list_is_there() => Cut("find.*", async (_, find) =>
        await Assertions.Expect(find.Results).ToHaveCountAsync(RealSite.Catalogue.Published.Count));

    [Fact]
    public Task Without_the_styles_a_service_can_still_be_called() => Cut("site.*", async (visit, _) =>
    {
        await visit.Open("/services/samaritans/");

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Call 116 123" }).First).ToBeVisibleAsync();
    });

    private Task Cut(string assets, Func<Visit, FindScreen, Task> body) => browser.Visit(async visit =>
    {
        visit.Expect("net::ERR_FAILED");
        await visit.Page.RouteAsync($"**/assets/{assets}", route => route.AbortAsync());
        await visit.Open("/find/");
        await body(visit, new FindScreen(visit));
    });
}
