using Microsoft.Playwright;
using SupportMap.Browser.Tests.Support;

namespace SupportMap.Browser.Tests;

public sealed class PrivacyTests(BrowserRun browser)
{
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

        Assert.Contains(RealSite.SearchFiles.Index, visit.Requests);
        Assert.DoesNotContain(visit.Requests, request => request.Contains("naloxone", StringComparison.Ordinal));
    });
}
