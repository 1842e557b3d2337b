using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SupportMap.Browser.Tests.Support;

namespace SupportMap.Browser.Tests;

/// <summary>Whom to phone, right now, from here: two taps from home.</summary>
public sealed class RightNowTests(BrowserRun browser)
{
    private static readonly DateTime SundayEvening = new(2026, 11, 29, 20, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime MondayMorning = new(2026, 11, 23, 8, 5, 0, DateTimeKind.Utc);
    private static readonly DateTime BankHoliday = new(2026, 12, 25, 11, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime Night = new(2026, 11, 25, 3, 0, 0, DateTimeKind.Utc);

    private static readonly (DateTime Now, string Need, string Area, string Number)[] Journeys =
    [
        (SundayEvening, "Somewhere to sleep", "North Ayrshire", "0800 0196 500"),
        (SundayEvening, "Somewhere to sleep", "East Ayrshire", "0345 724 0000"),
        (SundayEvening, "Food", "North Ayrshire", "0800 328 7758"),
        (SundayEvening, "My script or a doctor", "South Ayrshire", "111"),
        (MondayMorning, "Money", "East Ayrshire", "0800 328 5644"),
        (BankHoliday, "Somewhere to sleep", "South Ayrshire", "0808 100 3151"),
        (Night, "Someone to talk to", "Arran", "116 123"),
        (Night, "I am not safe", "Cumbrae", "999"),
    ];

    private static readonly string[] Sensitive = ["/now/staying-safe/", "/now/staying-safe/arran/", "/needs/staying-safe/"];

    [Fact]
    public Task Two_taps_from_home_lead_to_a_number_that_answers() => browser.Visit(
        async visit =>
        {
            foreach (var (now, need, area, number) in Journeys)
            {
                await visit.Page.Clock.SetFixedTimeAsync(now);
                await visit.Open("/");
                await visit.Page.GetByRole(AriaRole.Link, new() { Name = need, Exact = true }).ClickAsync();
                await visit.Page.GetByRole(AriaRole.Link, new() { Name = area, Exact = true }).ClickAsync();

                await Assertions.Expect(visit.Page.Locator(".ring__one").First).ToHaveClassAsync(new Regex("ring__one--first"));
                await Assertions.Expect(visit.Page.Locator(".ring__one .phone__number").First).ToHaveTextAsync(number);
            }
        },
        new() { TimezoneId = "Australia/Sydney" });

    [Fact]
    public Task Nobody_is_promised_whose_hours_are_not_known() => browser.Visit(async visit =>
    {
        await visit.Page.Clock.SetFixedTimeAsync(MondayMorning);
        await visit.Open("/now/food-and-clothes/north-ayrshire/");
        await Assertions.Expect(visit.Page.Locator(".ring__state")).ToContainTextAsync("We know of no help with this that is open now.");

        await visit.Page.Clock.SetFixedTimeAsync(new DateTime(2026, 11, 23, 11, 0, 0, DateTimeKind.Utc));
        await visit.Open("/now/food-and-clothes/north-ayrshire/");
        await Assertions.Expect(visit.Page.Locator(".ring__state")).ToContainTextAsync("We do not know who answers at this time.");
        await Assertions.Expect(visit.Page.Locator(".ring__one .phone__number").First).ToHaveTextAsync("01294 601312");
    });

    [Fact]
    public Task A_town_is_asked_once_and_can_be_forgotten() => browser.Visit(async visit =>
    {
        await visit.Open("/now/");
        await visit.Page.GetByLabel("Town or postcode").FillAsync("ardrosson");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Go" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("[data-place-chip]")).ToContainTextAsync("Ardrossan, North Ayrshire");

        await visit.Open("/");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Somewhere to sleep", Exact = true }).ClickAsync();
        await visit.Page.WaitForURLAsync("**/now/a-place-to-stay/north-ayrshire/");
        await Assertions.Expect(visit.Page.Locator(".ring__say")).ToContainTextAsync("I am in Ardrossan.");

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Forget my town" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("[data-place-chip]")).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator(".ring__say")).ToContainTextAsync("I am in North Ayrshire.");
        Assert.Null(await visit.Page.EvaluateAsync<string?>("localStorage.getItem('place')"));
    });

    [Fact]
    public Task A_town_orders_the_find_page_guides_and_packs_too() => browser.Visit(async visit =>
    {
        var page = visit.Page;
        await visit.Open("/find/");
        await page.GetByText("Your town", new() { Exact = true }).ClickAsync();
        await page.GetByLabel("Town or postcode").FillAsync("Girvan");
        await page.GetByRole(AriaRole.Button, new() { Name = "Go" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-place-chip]")).ToContainTextAsync("Girvan, South Ayrshire");
        await Assertions.Expect(page.Locator("#services > .card:visible .card__place").First).ToContainTextAsync("Girvan");
        await Assertions.Expect(page.Locator("#services > .card:visible")).ToHaveCountAsync(RealSite.Catalogue.Published.Count);

        await visit.Open("/guides/crisis-grants/");
        await Assertions.Expect(page.Locator("[data-place-chip]")).ToContainTextAsync("Girvan, South Ayrshire");
        var places = await page.Locator(".cards .card__place").AllInnerTextsAsync();
        var elsewhere = places.Select(place => place.Contains("East Ayrshire", StringComparison.Ordinal)
            || place.Contains("North Ayrshire", StringComparison.Ordinal)).ToList();
        Assert.Equal(elsewhere.Order(), elsewhere);

        await visit.Open("/packs/");
        await Assertions.Expect(page.Locator("#where")).ToHaveValueAsync("south-ayrshire/Girvan");
        await Assertions.Expect(page.Locator("[aria-labelledby=ready] .pills a").First).ToHaveTextAsync("South Ayrshire");

        await visit.Open("/find/?need=food-and-clothes");
        await page.GetByRole(AriaRole.Button, new() { Name = "Forget my town" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-place-chip]")).ToBeHiddenAsync();
        await Assertions.Expect(page.GetByText("Your town", new() { Exact = true })).ToBeVisibleAsync();
    });

    [Fact]
    public Task Nothing_is_kept_on_a_phone_that_is_somebody_elses() => browser.Visit(async visit =>
    {
        await visit.Open("/");
        await visit.Page.GetByLabel("Town or postcode").FillAsync("KA7 1UF");
        await visit.Page.GetByLabel("This is not my phone").CheckAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Go" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("[data-place-chip]")).ToContainTextAsync("South Ayrshire");

        Assert.Null(await visit.Page.EvaluateAsync<string?>("localStorage.getItem('place')"));
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Food", Exact = true }))
            .ToHaveAttributeAsync("href", "/now/food-and-clothes/south-ayrshire/");
    });

    [Fact]
    public Task A_place_that_nobody_knows_is_told() => browser.Visit(async visit =>
    {
        await visit.Open("/needs/a-place-to-stay/");
        await visit.Page.GetByLabel("Town or postcode").FillAsync("London");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Go" }).ClickAsync();

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("We do not know that place.");
    });

    [Fact]
    public Task Sensitive_pages_ask_for_no_place() => browser.Look(
        async visit =>
        {
            foreach (var page in Sensitive)
            {
                await visit.Open(page);

                await Assertions.Expect(visit.Page.Locator(".exit")).ToBeVisibleAsync();
                await Assertions.Expect(visit.Page.Locator(".place, .place__chip")).ToHaveCountAsync(0);
            }
        },
        BrowserRun.Desk);
}
