using Microsoft.Playwright;
using SupportMap.Browser.Tests.Support;

namespace SupportMap.Browser.Tests;

public sealed class RequestTests(BrowserRun browser)
{
    private const int Most = 3;

    [Theory]
    [InlineData("/")]
    [InlineData("/needs/a-place-to-stay/")]
    [InlineData("/when/day/")]
    [InlineData("/services/ea-council-homelessness-housing-options/")]
    [InlineData("/services/rape-crisis-scotland/")]
    [InlineData("/find/")]
    public Task A_page_takes_few_requests(string address) => browser.Visit(async visit =>
    {
        await visit.Open(address);

        Assert.InRange(visit.Requests.Count, 1, Most);
    });

    [Fact]
    public Task The_index_is_fetched_only_for_a_search() => browser.Visit(async visit =>
    {
        await visit.Open("/find/?need=food-and-clothes");

        Assert.DoesNotContain(visit.Requests, request => request.EndsWith(".json", StringComparison.Ordinal));
    });

    [Fact]
    public Task A_missing_address_shows_where_to_go() => browser.Visit(async visit =>
    {
        visit.Expect("status of 404");
        await visit.Open("/there-is-no-such-page/");

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("We cannot find that page");
    });
}
