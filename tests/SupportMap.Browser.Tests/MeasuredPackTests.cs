using Microsoft.Playwright;
using SupportMap.Browser.Tests.Support;
using SupportMap.Content.Model;
using SupportMap.Listings;
using SupportMap.Pages;

namespace SupportMap.Browser.Tests;

/// <summary>"Print what is in Girvan for a woman under 26."</summary>
public sealed class MeasuredPackTests(BrowserRun browser)
{
    private const string Girvan = "/packs/#area=south-ayrshire&town=Girvan&for=women,under-26";

    private static Area South => RealSite.Catalogue.Areas.Single(area => area.Id == "south-ayrshire");

    [Fact]
    public Task For_a_woman_under_26_in_Girvan() => browser.Visit(async visit =>
    {
        var page = visit.Page;
        await visit.Open("/packs/");
        await page.GetByLabel("Where?").SelectOptionAsync(new SelectOptionValue { Label = "Girvan" });
        await page.GetByLabel("Women", new() { Exact = true }).CheckAsync();
        await page.GetByLabel("Young people under 26").CheckAsync();
        await Make(page);

        await visit.IsAt(Girvan);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "help in Girvan" })).ToBeFocusedAsync();
        var services = await Services(page);
        Assert.Contains(services, service => service.Towns.Contains("Girvan"));
        Assert.Contains(services, service => service.For.Any(audience => audience.Id == "under-26"));
        Assert.All(services, service => Assert.True(Listing.Serves(service, South) && IsFor(service, "women", "under-26"), service.Id));
    });

    [Fact]
    public Task What_is_about_abuse_stays_out_until_it_is_asked_for() => browser.Visit(async visit =>
    {
        var page = visit.Page;
        await visit.Open($"{Girvan}&need=staying-safe");
        await Assertions.Expect(page.GetByLabel("Where?")).ToBeHiddenAsync();
        await Assertions.Expect(page.GetByText("because a pack can be found.")).ToBeVisibleAsync();
        Assert.DoesNotContain(await Services(page), service => service.Sensitive);

        await page.GetByRole(AriaRole.Button, new() { Name = "Put them in" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Put them in" })).ToHaveCountAsync(0);
        Assert.Contains(await Services(page), service => service.Sensitive);
    });

    [Fact]
    public Task Needs_and_times_narrow_it_and_Back_goes_to_the_pack_before() => browser.Visit(async visit =>
    {
        var page = visit.Page;
        await visit.Open("/packs/");
        await page.GetByLabel("Where?").SelectOptionAsync("east-ayrshire");
        await page.GetByLabel("A place to stay").CheckAsync();
        await page.GetByLabel("The day you get out").CheckAsync();
        await Make(page);

        await visit.IsAt("/packs/#area=east-ayrshire&need=a-place-to-stay&when=day");
        Assert.All(
            await Services(page),
            service => Assert.True(
                service.Needs.Any(need => need.Id == "a-place-to-stay") && service.When.Any(stage => stage.Id == "day"), service.Id));

        await page.GetByLabel("Food and clothes").CheckAsync();
        await Make(page);
        await visit.IsAt("/packs/#area=east-ayrshire&need=a-place-to-stay,food-and-clothes&when=day");
        await page.GoBackAsync();
        await Assertions.Expect(page.GetByLabel("Food and clothes")).Not.ToBeCheckedAsync();
        Assert.All(await Services(page), service => Assert.Contains(service.Needs, need => need.Id == "a-place-to-stay"));
    });

    [Fact]
    public Task A_sheet_is_discreet_unless_somebody_chooses_otherwise() => browser.Visit(async visit =>
    {
        var page = visit.Page;
        await visit.Open("/packs/");
        await page.GetByLabel("Where?").SelectOptionAsync(new SelectOptionValue { Label = "Ayr" });
        await page.GetByLabel("Your first 24 hours, one sheet").CheckAsync();
        await Make(page);

        await visit.IsAt("/packs/#area=south-ayrshire&town=Ayr&paper=day&discreet=1");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Your first 24 hours: Ayr" })).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("#made")).Not.ToContainTextAsync("prison");
    });

    [Fact]
    public Task A_code_on_an_older_paper_opens_the_same_pack() => browser.Visit(async visit =>
    {
        await visit.Open("/packs/?area=south-ayrshire&town=Girvan&for=women&for=under-26");
        await Services(visit.Page);

        await visit.IsAt(Girvan);
        await Assertions.Expect(visit.Page.GetByLabel("Where?")).ToBeHiddenAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Change what is in it" }).ClickAsync();
        await Assertions.Expect(visit.Page.GetByLabel("Young people under 26")).ToBeCheckedAsync();
    });

    [Fact]
    public Task It_prints_like_a_ready_made_one() => browser.Visit(async visit =>
    {
        var page = visit.Page;
        await visit.Open(Girvan);
        await Services(page);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(page.GetByText("My worker")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#made-crisis a").First).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByLabel("Where?")).ToBeHiddenAsync();
        await Assertions.Expect(page.GetByText("Ready to print")).ToBeHiddenAsync();
    });

    [Fact]
    public Task Without_JavaScript_only_ready_made_packs_are_offered() => browser.Visit(
        async visit =>
        {
            await visit.Open("/packs/");

            await Assertions.Expect(visit.Page.GetByLabel("Where?")).ToBeHiddenAsync();
            await Assertions.Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "South Ayrshire", Exact = true }))
                .ToBeVisibleAsync();
        },
        new() { JavaScriptEnabled = false });

    private static Task Make(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Make the pack" }).ClickAsync();

    private static async Task<IReadOnlyList<Service>> Services(IPage page)
    {
        await Assertions.Expect(page.Locator("#made .entry").First).ToBeVisibleAsync();
        var ids = await page.Locator("#made .entry").EvaluateAllAsync<string[]>("entries => entries.map(entry => entry.dataset.id)");
        return [.. ids.Select(id => RealSite.Catalogue.Published.Single(service => service.Id == id))];
    }

    private static bool IsFor(Service service, params string[] audiences) =>
        service.For.Any(audience => audience.Id == Audience.Everyone || audiences.Contains(audience.Id));
}
