using Microsoft.Playwright;
using SupportMap.Browser.Tests.Support;

namespace SupportMap.Browser.Tests;

public sealed class PrivacyTests(BrowserRun browser)
{
    [Fact]
    public Task No_page_asks_anything_of_another_site() => browser.Visit(async visit =>
    {
        foreach (var address in RealSite.Addresses)
        {
            await visit.Open(address);
        }
    });

    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public Task Nothing_is_kept_without_a_press(string kind, string address) => browser.Visit(async visit =>
    {
        await visit.Open(address);

        Assert.Empty(await visit.Page.Context.CookiesAsync());
        Assert.Equal(
            $"{kind}: 0 0",
            await visit.Page.EvaluateAsync<string>("kind => `${kind}: ${localStorage.length} ${sessionStorage.length}`", kind));
    });

    [Fact]
    public Task A_search_is_not_kept() => browser.Visit(async visit =>
    {
        await visit.Open("/find/");
        await new FindScreen(visit).Search("naloxone");

        Assert.Empty(await visit.Page.Context.CookiesAsync());
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("localStorage.length + sessionStorage.length"));
    });

    [Fact]
    public Task A_search_is_not_sent_anywhere() => browser.Visit(async visit =>
    {
        await visit.Open("/find/");
        await new FindScreen(visit).Search("naloxone");

        Assert.DoesNotContain(visit.Requests, request => request.Contains("naloxone", StringComparison.Ordinal));
    });
}
