using Microsoft.Playwright;
using SupportMap.Browser.Tests.Support;

namespace SupportMap.Browser.Tests;

public sealed class WithoutJavaScriptTests(BrowserRun browser)
{
    [Fact]
    public Task From_the_home_page_to_a_phone_link() => Visit(async visit =>
    {
        var page = visit.Page;
        await visit.Open("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "A place to stay", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Housing Options, East Ayrshire (homeless help)" }).First.ClickAsync();

        await visit.IsAt("/services/ea-council-homelessness-housing-options/");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Call 01563 554400" }).First)
            .ToHaveAttributeAsync("href", "tel:+441563554400");
    });

    [Fact]
    public Task Every_service_is_listed() => Visit(async visit =>
    {
        await visit.Open("/find/");

        await Assertions.Expect(new FindScreen(visit).Results).ToHaveCountAsync(RealSite.Catalogue.Published.Count);
        await Assertions.Expect(visit.Page.Locator("noscript p")).ToBeVisibleAsync();
    });

    [Fact]
    public Task The_search_leads_to_the_whole_list() => Visit(async visit =>
    {
        await visit.Open("/");
        await visit.Page.GetByRole(AriaRole.Searchbox).FillAsync("homeless kilmarnock");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();

        await visit.IsAt("/find/?q=homeless+kilmarnock");
        await Assertions.Expect(new FindScreen(visit).Results).ToHaveCountAsync(RealSite.Catalogue.Published.Count);
    });

    [Fact]
    public Task The_way_off_a_sensitive_page_is_a_plain_link() => Visit(async visit =>
    {
        await visit.Open("/services/rape-crisis-scotland/");

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Leave this page now" }))
            .ToHaveAttributeAsync("href", RealSite.Catalogue.Site.Exit.Url);
    });

    private Task Visit(Func<Visit, Task> body) => browser.Look(body, BrowserRun.WithoutJavaScript);
}
