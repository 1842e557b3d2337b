using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SupportMap.Browser.Tests.Support;

namespace SupportMap.Browser.Tests;

/// <summary>A copy of the site opened from a folder, without a network, where browsers let a page fetch nothing.</summary>
public sealed partial class PortableTests(BrowserRun browser, FirefoxRun firefox, PortableFolder copy) : IClassFixture<PortableFolder>
{
    [Fact]
    public Task It_is_searched_filtered_kept_printed_and_planned_with() => browser.Visit(
        copy.Origin,
        async visit =>
        {
            await Journey(visit.Page);
            await Assertions.Expect(visit.Page.Locator(".list-bar")).ToHaveTextAsync("My list: 1 service");
            await visit.Page.Locator(".list-bar a").ClickAsync();
            await IsAt(visit.Page, "/my-list/index.html");
            await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Samaritans" })).ToBeVisibleAsync();
            await Assertions.Expect(visit.Page.Locator("#link")).ToHaveValueAsync("https://www.example.org/my-list/#samaritans");
        },
        new() { Offline = true });

    [Fact]
    public Task Firefox_does_the_same_but_keeps_no_list() => firefox.Visit(async page =>
    {
        await Journey(page);
        await Assertions.Expect(page.Locator(".list-bar")).ToContainTextAsync("This browser keeps no lists: open yours now.");
        await page.Locator(".list-bar a").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Samaritans" })).ToBeVisibleAsync();
    });

    private async Task Journey(IPage page)
    {
        var results = page.Locator("#services > li:visible");
        await page.GotoAsync($"{copy.Origin}/index.html");
        await page.GetByRole(AriaRole.Searchbox).FillAsync("he hits me");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".exit")).ToBeVisibleAsync();
        // What somebody in danger looks for stands in no address here either.
        await IsAt(page, "/find/index.html");

        await page.GetByRole(AriaRole.Searchbox).FillAsync("homeless");
        await IsAt(page, "/find/index.html?q=homeless");
        await page.GetByLabel("Area", new() { Exact = true }).SelectOptionAsync("Arran");
        await IsAt(page, "/find/index.html?q=homeless&area=arran");
        await Assertions.Expect(page.Locator("#count")).ToHaveTextAsync(SomeServices());
        await page.GotoAsync($"{copy.Origin}/find/index.html?q=how+do+i+get+id");
        await Assertions.Expect(page.Locator("#answers a").First).ToHaveAttributeAsync("href", WrittenAsFile());

        await page.GotoAsync($"{copy.Origin}/now/index.html");
        await page.Locator(".place input[name=town]").FillAsync("Girvan");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("main a[href^='../now/'][href*='/south-ayrshire/index.html']").First).ToBeVisibleAsync();

        await page.GotoAsync($"{copy.Origin}/packs/index.html");
        await page.Locator("#where").SelectOptionAsync("Girvan");
        await page.GetByLabel("A place to stay").First.CheckAsync();
        await page.Locator("#measure-form button[type=submit]").ClickAsync();
        await Assertions.Expect(page.Locator("#made .entry__name a").First).ToHaveAttributeAsync("href", WrittenAsFile());
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(page.Locator(".copy")).ToBeVisibleAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Null });

        await page.GotoAsync($"{copy.Origin}/desk/index.html");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a person" }).ClickAsync();
        await page.GetByLabel("Where?").SelectOptionAsync("Girvan");
        await Assertions.Expect(page.Locator("#total")).ToHaveTextAsync(OnePersonWithPages());
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove" }).ClickAsync();

        await page.GotoAsync($"{copy.Origin}/services/samaritans/index.html");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save: Samaritans" }).ClickAsync();
    }

    // As a pattern: an address with a space in it is compared in two ways of writing it.
    private Task IsAt(IPage page, string address) =>
        Assertions.Expect(page).ToHaveURLAsync(new Regex($"^{Regex.Escape(copy.Origin + address)}$"));

    [GeneratedRegex(@"^\s*\d+ services\s*$")]
    private static partial Regex SomeServices();

    [GeneratedRegex(@"^\.\./[a-z0-9/-]+/index\.html(#.*)?$")]
    private static partial Regex WrittenAsFile();

    [GeneratedRegex(@"^1 person\. The meeting's sheet has 1 page, all packs together \d pages?\.$")]
    private static partial Regex OnePersonWithPages();
}
