using Microsoft.Playwright;
using SupportMap.Browser.Tests.Support;

namespace SupportMap.Browser.Tests;

/// <summary>The main ways through the site in Firefox, with the headers that it is published with.</summary>
public sealed class FirefoxTests(FirefoxRun firefox)
{
    // What a screen reader is not told of, or late, is nameless to it.
    private const string Nameless =
        """
        () => [...document.querySelectorAll('h1, h2, h3, a[href], button, summary')]
          .filter((element) => element.checkVisibility())
          .filter((element) => !(element.getAttribute('aria-label') || element.textContent).trim()
            || getComputedStyle(element.closest('.card') || element).contentVisibility === 'auto')
          .map((element) => element.outerHTML.slice(0, 120))
        """;

    [Fact]
    public Task From_home_to_results_filters_and_back() => firefox.Visit(async page =>
    {
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Searchbox).FillAsync("homeless");
        await page.Keyboard.PressAsync("Enter");
        var results = page.Locator("#services > li:visible");
        await Assertions.Expect(page.Locator("body.searching")).ToBeAttachedAsync();
        await Assertions.Expect(page.Locator("#count")).ToContainTextAsync("service");
        await Assertions.Expect(page.Locator(".cards--waiting")).ToHaveCountAsync(0);
        var all = await results.CountAsync();
        Assert.Equal(all, await results.GetByRole(AriaRole.Heading).CountAsync());
        Assert.Empty(await page.EvaluateAsync<string[]>(Nameless));

        await page.GetByLabel("Area", new() { Exact = true }).SelectOptionAsync("Arran");
        await Assertions.Expect(results).Not.ToHaveCountAsync(all);
        await results.First.GetByRole(AriaRole.Heading).GetByRole(AriaRole.Link).ClickAsync();
        await Assertions.Expect(page.Locator(".contact")).ToBeVisibleAsync();
        Assert.Empty(await page.EvaluateAsync<string[]>(Nameless));

        await page.GoBackAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Searchbox)).ToHaveValueAsync("homeless");
        await Assertions.Expect(results).Not.ToHaveCountAsync(all);
    });

    [Fact]
    public Task A_service_goes_to_my_list() => firefox.Visit(async page =>
    {
        await page.GotoAsync("/services/samaritans/");
        var save = page.GetByRole(AriaRole.Button, new() { Name = "Save: Samaritans" });
        await save.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Saved: Samaritans" }))
            .ToHaveAttributeAsync("aria-pressed", "true");

        await page.GotoAsync("/my-list/");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Samaritans" })).ToBeVisibleAsync();
        Assert.Empty(await page.EvaluateAsync<string[]>(Nameless));
    });

    [Fact]
    public Task A_pack_is_made_to_measure() => firefox.Visit(async page =>
    {
        await page.GotoAsync("/packs/?area=arran");
        await Assertions.Expect(page.Locator("#made .entry").First).ToBeVisibleAsync();
        Assert.Empty(await page.EvaluateAsync<string[]>(Nameless));
    });

    [Fact]
    public Task The_way_out_leaves_nothing_to_go_back_to() => firefox.Visit(async page =>
    {
        await page.RouteAsync(
            url => !url.StartsWith("http://localhost:", StringComparison.Ordinal),
            route => route.FulfillAsync(new() { Body = "elsewhere" }));
        await page.GotoAsync("/services/rape-crisis-scotland/");
        await page.Locator("[data-exit]").ClickAsync();
        await Assertions.Expect(page.Locator("body")).ToHaveTextAsync("elsewhere");
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator("h1:visible")).ToHaveCountAsync(0);
    });
}
