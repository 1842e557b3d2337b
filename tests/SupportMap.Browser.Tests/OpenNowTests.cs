using Microsoft.Playwright;
using SupportMap.Browser.Tests.Support;

namespace SupportMap.Browser.Tests;

/// <summary>On the find page: only what is open now, and filters that leave room for the first result.</summary>
public sealed class OpenNowTests(BrowserRun browser)
{
    private static readonly DateTime SundayEvening = new(2026, 11, 29, 20, 0, 0, DateTimeKind.Utc);

    private static readonly BrowserNewContextOptions Phone = new() { ViewportSize = new() { Width = 360, Height = 740 } };

    [Fact]
    public Task It_hides_what_is_known_to_be_shut_and_stands_in_the_address() => browser.Visit(async visit =>
    {
        var page = visit.Page;
        await page.Clock.SetFixedTimeAsync(SundayEvening);
        await visit.Open("/find/?need=money-and-benefits");
        var shut = page.Locator("#services > [data-open=no]:visible");
        await Assertions.Expect(shut).Not.ToHaveCountAsync(0);

        await page.GetByLabel("Open now").CheckAsync();

        await Assertions.Expect(shut).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("#services > .card:visible")).Not.ToHaveCountAsync(0);
        Assert.EndsWith("?need=money-and-benefits&open=now", page.Url, StringComparison.Ordinal);

        await page.ReloadAsync();
        await Assertions.Expect(page.GetByLabel("Open now")).ToBeCheckedAsync();
        await Assertions.Expect(shut).ToHaveCountAsync(0);
    });

    [Fact]
    public Task What_is_known_to_be_open_comes_before_what_nobody_knows() => browser.Visit(async visit =>
    {
        await visit.Page.Clock.SetFixedTimeAsync(SundayEvening);
        await visit.Open("/find/?need=mental-health&open=now");

        var states = await visit.Page.Locator("#services > .card:visible")
            .EvaluateAllAsync<string[]>("cards => cards.map(card => card.dataset.open || '')");
        Assert.Contains("yes", states);
        Assert.Equal(states.OrderByDescending(state => state, StringComparer.Ordinal), states);
    });

    [Fact]
    public Task On_a_phone_the_first_result_is_near_and_the_filters_are_folded() => browser.Visit(
        async visit =>
        {
            await visit.Open("/find/?q=food+irvine&when=day");

            await Assertions.Expect(visit.Page.Locator("#filters summary")).ToHaveTextAsync("Filters (1)");
            await Assertions.Expect(visit.Page.GetByLabel("Need", new() { Exact = true })).ToBeHiddenAsync();
            var first = await visit.Page.Locator("#services > .card:visible").First.BoundingBoxAsync();
            Assert.InRange(first!.Y, 1, 520);
        },
        Phone);
}
