using Microsoft.Playwright;
using SupportMap.Browser.Tests.Support;

namespace SupportMap.Browser.Tests;

public sealed class KeyboardTests(BrowserRun browser)
{
    private const int MostTabs = 60;

    [Fact]
    public Task From_the_home_page_to_a_phone_link_without_a_mouse() => browser.Look(async visit =>
    {
        var page = visit.Page;
        await visit.Open("/");

        await TabTo(page, page.GetByRole(AriaRole.Link, new() { Name = "Skip to the main part" }));
        await page.Keyboard.PressAsync("Enter");
        await TabTo(page, page.GetByRole(AriaRole.Searchbox));
        await page.Keyboard.TypeAsync("homeless");
        await page.Keyboard.PressAsync("Enter");
        await visit.IsAt("/find/?q=homeless");

        var find = new FindScreen(visit);
        await TabTo(page, find.Filter("Area"));
        await page.Keyboard.TypeAsync("East");
        await Assertions.Expect(find.Filter("Area")).ToHaveValueAsync("east-ayrshire");
        await find.FirstIs("ea-council-homelessness-housing-options");

        await TabTo(page, find.Results.First.GetByRole(AriaRole.Link).First);
        await page.Keyboard.PressAsync("Enter");
        await visit.IsAt("/services/ea-council-homelessness-housing-options/");
        await TabTo(page, page.GetByRole(AriaRole.Link, new() { Name = "Call 01563 554400" }).First);
    }, BrowserRun.Desk);

    [Fact]
    public Task Enter_in_the_search_takes_the_reader_to_the_count() => browser.Look(async visit =>
    {
        var find = new FindScreen(visit);
        await visit.Open("/find/");
        await find.Type("food");
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(find.Count).ToBeFocusedAsync();
        await TabTo(visit.Page, find.Results.First.GetByRole(AriaRole.Link).First);
    }, BrowserRun.Desk);

    [Fact]
    public Task Undoing_the_place_keeps_the_focus_on_the_page() => browser.Look(async visit =>
    {
        var find = new FindScreen(visit);
        await visit.Open("/find/?q=food+kilmarnock");
        await TabTo(visit.Page, find.PlaceNote.GetByRole(AriaRole.Button));
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(find.PlaceNote).ToBeHiddenAsync();
        await Assertions.Expect(find.Query).ToBeFocusedAsync();
    }, BrowserRun.Desk);

    /// <summary>Presses Tab until the element has the focus, and looks whether that shows.</summary>
    private static async Task TabTo(IPage page, ILocator element)
    {
        for (var i = 0; i < MostTabs; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await element.EvaluateAsync<bool>("element => element === document.activeElement"))
            {
                await Assertions.Expect(element).ToBeInViewportAsync();
                return;
            }
        }

        Assert.Fail($"{MostTabs} presses of Tab do not lead to {element}.");
    }
}
