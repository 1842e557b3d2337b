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

    [Fact]
    public Task What_is_searched_for_on_the_home_page_is_in_no_request() => browser.Visit(async visit =>
    {
        await visit.Open("/");
        await SearchHere(visit, "food");

        await visit.IsAt("/find/?q=food");
        Assert.Contains("/find/", visit.Requests);
        Assert.DoesNotContain(visit.Requests, request => request.Contains("food", StringComparison.Ordinal) && request.Contains('?'));
        Assert.Empty(await visit.Kept());
    });

    [Theory]
    [InlineData("/", "my partner hits me", "partner")]
    [InlineData("/find/", "i want to kill myself", "kill")]
    [InlineData("/find/?q=rape", "raped", "rape")]
    public Task A_search_about_danger_leaves_no_trace(string start, string words, string trace) => browser.Visit(async visit =>
    {
        await AnswerElsewhere(visit);
        await visit.Open("/needs/food-and-clothes/");
        await visit.Page.GotoAsync(start);
        await SearchHere(visit, words);
        var exit = visit.Page.GetByRole(AriaRole.Link, new() { Name = "Leave this page now" });
        await Assertions.Expect(exit).ToBeVisibleAsync();

        await visit.IsAt("/find/");
        Assert.DoesNotContain(
            visit.Requests,
            request => request.Contains(trace, StringComparison.Ordinal) && !request.EndsWith(start, StringComparison.Ordinal));
        Assert.Empty(await visit.Kept());

        // A page that was looked at, and left.
        await new FindScreen(visit).Results.First.Locator(".card__name a").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("h1")).ToBeVisibleAsync();
        await visit.Page.GoBackAsync();
        await Assertions.Expect(new FindScreen(visit).Count).ToBeVisibleAsync();
        await SearchHere(visit, words);
        await exit.ClickAsync();
        await visit.IsAt(RealSite.Catalogue.Site.Exit.Url);
        for (var i = 0; i < 2; i++)
        {
            await visit.Page.GoBackAsync(new() { WaitUntil = WaitUntilState.Commit });
            await Assertions.Expect(visit.Page.Locator("body")).ToBeAttachedAsync();
            await visit.HearOut();
            Assert.DoesNotContain(trace, visit.Page.Url, StringComparison.Ordinal);
        }
    });

    private static async Task SearchHere(Visit visit, string words)
    {
        await visit.Page.Locator("#q").FillAsync(words);
        await visit.Page.Locator("#q").PressAsync("Enter");
        await new FindScreen(visit).Searched();
    }

    private static Task AnswerElsewhere(Visit visit)
    {
        visit.Expect(RealSite.Catalogue.Site.Exit.Url);
        return visit.Replace(
            RealSite.Catalogue.Site.Exit.Url,
            route => route.FulfillAsync(new() { ContentType = "text/html", Body = "<title>Weather</title>" }));
    }
}
