using Microsoft.Playwright;
using SupportMap.Browser.Tests.Support;

namespace SupportMap.Browser.Tests;

/// <summary>The quick way off a page about abuse.</summary>
public sealed class ExitTests(BrowserRun browser)
{
    private const string Sensitive = "/services/rape-crisis-scotland/";

    private static string Elsewhere => RealSite.Catalogue.Site.Exit.Url;

    [Fact]
    public Task The_button_leaves() => Leave(page => page.GetByRole(AriaRole.Link, new() { Name = "Leave this page now" }).ClickAsync());

    [Fact]
    public Task Shift_three_times_leaves() => Leave(async page =>
    {
        for (var i = 0; i < 3; i++)
        {
            await page.Keyboard.PressAsync("Shift");
        }
    });

    [Fact]
    public Task Capital_letters_do_not() => browser.Visit(async visit =>
    {
        await visit.Open(Sensitive);
        foreach (var letter in "ABC")
        {
            await visit.Page.Keyboard.PressAsync($"Shift+{letter}");
        }

        await Assertions.Expect(visit.Page.Locator("h1")).ToBeVisibleAsync();
        Assert.Equal(Sensitive, visit.Address);
    });

    [Fact]
    public Task Who_comes_again_by_choice_sees_the_page() => browser.Visit(async visit =>
    {
        await AnswerElsewhere(visit);
        await visit.Open(Sensitive);
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Leave this page now" }).ClickAsync();
        await visit.IsAt(Elsewhere);

        await visit.Open(Sensitive);

        await Assertions.Expect(visit.Page.Locator("h1")).ToBeVisibleAsync();
    });

    [Fact]
    public Task The_tab_does_not_say_what_the_page_is_about() => browser.Visit(async visit =>
    {
        await visit.Open(Sensitive);

        Assert.Equal(RealSite.Catalogue.Site.Title, await visit.Page.TitleAsync());
    });

    private static Task AnswerElsewhere(Visit visit)
    {
        visit.Expect(Elsewhere);
        return visit.Replace(Elsewhere, route => route.FulfillAsync(new() { ContentType = "text/html", Body = "<title>Weather</title>" }));
    }

    private Task Leave(Func<IPage, Task> leave) => browser.Visit(async visit =>
    {
        await AnswerElsewhere(visit);
        await visit.Open("/");
        await visit.Open("/needs/staying-safe/");
        await visit.Open(Sensitive);

        await leave(visit.Page);
        await visit.IsAt(Elsewhere);

        // Back leads to no page about abuse, however often it is pressed.
        await visit.Page.GoBackAsync(new() { WaitUntil = WaitUntilState.Commit });
        await visit.IsAt(Elsewhere);
        await visit.Page.GoBackAsync();
        await visit.IsAt("/");
    });
}
