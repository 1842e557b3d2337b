using Microsoft.Playwright;
using SupportMap.Browser.Tests.Support;

namespace SupportMap.Browser.Tests;

/// <summary>Short answers, guides and lists of places stand above the services that were found.</summary>
public sealed class ShortAnswerTests(BrowserRun browser)
{
    [Theory]
    [InlineData("registering with a gp", "How do I register with a doctor?")]
    [InlineData("crisis grant", "How do I get a crisis grant?")]
    [InlineData("getting id", "Getting ID")]
    [InlineData("first day out", "What do I do on my first day out?")]
    [InlineData("my script when i get out", "Who gives me my script when I get out?")]
    [InlineData("library computer", "Libraries with computers")]
    [InlineData("foodbank near me", "Foodbank points")]
    public Task It_stands_above_the_services(string query, string heading) => browser.Visit(async visit =>
    {
        await visit.Open($"/find/?q={Uri.EscapeDataString(query)}");

        await Assertions.Expect(visit.Page.Locator("#answers h3").First).ToHaveTextAsync(heading);
        var answer = await visit.Page.Locator("#answers .answer").First.BoundingBoxAsync();
        var service = await visit.Page.Locator("#services > li:visible").First.BoundingBoxAsync();
        Assert.True(answer!.Y < service!.Y);
    });

    [Fact]
    public Task It_leaves_when_something_else_is_typed() => browser.Visit(async visit =>
    {
        await visit.Open("/find/?q=crisis+grant");
        await Assertions.Expect(visit.Page.Locator("#answers")).ToBeVisibleAsync();

        await new FindScreen(visit).Search("samaritans");

        await Assertions.Expect(visit.Page.Locator("#answers")).ToBeHiddenAsync();
    });

    [Fact]
    public Task The_page_of_a_need_holds_its_own_folded_away() => browser.Visit(async visit =>
    {
        await visit.Open("/needs/id-and-papers/");
        await Assertions.Expect(visit.Page.GetByText("How do I get ID?")).ToBeHiddenAsync();

        await visit.Page.Locator(".questions summary").ClickAsync();

        await Assertions.Expect(visit.Page.GetByText("How do I get ID?")).ToBeVisibleAsync();
    });
}
