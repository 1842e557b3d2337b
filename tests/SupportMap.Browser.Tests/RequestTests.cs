using Microsoft.Playwright;
using SupportMap.Browser.Tests.Support;

namespace SupportMap.Browser.Tests;

public sealed class RequestTests(BrowserRun browser)
{
    [Fact]
    public Task The_index_is_fetched_only_for_a_search() => browser.Visit(async visit =>
    {
        await visit.Open("/find/?need=food-and-clothes");
        Assert.Empty(visit.Requests.Intersect(RealSite.SearchFiles.All));

        await new FindScreen(visit).Search("food");
        Assert.Equivalent(RealSite.SearchFiles.All, visit.Requests.Intersect(RealSite.SearchFiles.All), strict: true);
    });

    [Fact]
    public Task A_missing_address_shows_where_to_go() => browser.Visit(async visit =>
    {
        visit.Expect("status of 404");
        await visit.Open("/there-is-no-such-page/");

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("We cannot find that page");
    });
}
