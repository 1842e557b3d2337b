using Microsoft.Playwright;
using SupportMap.Browser.Tests.Support;

namespace SupportMap.Browser.Tests;

public sealed class SmallScreenTests(BrowserRun browser)
{
    private const int Narrowest = 320;
    private const int LeastHeight = 44;

    private const string MainActions = ".top a, .exit, .search input, button, select, .ds_button, .card__call, .pill, .tile, .path a";

    private const string ThatAreLow =
        """
        ([selector, least]) => [...document.querySelectorAll(selector)]
          .map((element) => [element, element.getBoundingClientRect().height])
          .filter(([, height]) => height > 0 && Math.round(height) < least)
          .map(([element, height]) => `${height.toFixed(1)} px: ${element.outerHTML.slice(0, 120)}`)
        """;

    private const string ThatStickOut =
        """
        () => document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll('body *')]
          .filter((element) => element.getBoundingClientRect().right > innerWidth + .5)
          .map((element) => element.outerHTML.slice(0, 120))
        """;

    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public Task Nothing_scrolls_sideways(string kind, string address) => Visit(async visit =>
    {
        await visit.Open(address);

        await Fits(visit, kind);

        // Twice the size of the text on twice the width.
        await visit.Page.SetViewportSizeAsync(2 * Narrowest, 640);
        await visit.Page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");
        await Fits(visit, $"{kind} in large text");
    });

    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public Task The_main_actions_are_high_enough_for_a_thumb(string kind, string address) => Visit(async visit =>
    {
        await visit.Open(address);

        var low = await visit.Page.EvaluateAsync<string[]>(ThatAreLow, new object[] { MainActions, LeastHeight });

        Assert.True(low.Length == 0, $"{kind}: {string.Join('\n', low)}");
    });

    [Fact]
    public Task From_home_a_phone_number_is_two_taps_away() => Visit(async visit =>
    {
        await visit.Open("/");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "See urgent numbers" }).TapAsync();

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Call 116 123" }).First)
            .ToHaveAttributeAsync("href", "tel:116123");
    });

    private static async Task Fits(Visit visit, string what)
    {
        var wide = await visit.Page.EvaluateAsync<string[]>(ThatStickOut);

        Assert.True(wide.Length == 0, $"{what}: {string.Join('\n', wide)}");
    }

    private Task Visit(Func<Visit, Task> body) =>
        browser.Visit(
            body,
            new()
            {
                ViewportSize = new() { Width = Narrowest, Height = 640 },
                IsMobile = true,
                HasTouch = true,
                ReducedMotion = ReducedMotion.Reduce,
            });
}
