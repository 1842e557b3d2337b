using System.Text.Json;
using Microsoft.Playwright;
using SupportMap.Browser.Tests.Support;
using SupportMap.Tests.Support;

namespace SupportMap.Browser.Tests;

/// <summary>Papers printed as a prison officer prints them, and looked at page by page.</summary>
public sealed class PaperPagesTests(BrowserRun browser) : IDisposable
{
    private const double HalfFull = 0.5;

    // A care-experienced man of 24 who needs a place to stay, money, a doctor, and help with drugs; others may see his papers.
    private const string Man =
        "area=east-ayrshire&town=Kilmarnock&need=a-place-to-stay,money-and-benefits,doctor-and-medicine,drugs-and-alcohol"
        + "&for=men,care-experienced&age=24";

    private static readonly string Script = RepositoryRoot.Combine("tests", "conformance", "read-pages.mjs");

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public Task A_discreet_pack_for_a_care_experienced_man_of_24_fits_four_pages_and_tells_nothing() => browser.Visit(async visit =>
    {
        var pages = await Print(visit, $"/packs/#{Man}&discreet=1");
        var text = string.Join(' ', pages.Select(page => page.Text));
        var discreet = RealSite.Catalogue.Site.Packs.Discreet!;

        Assert.InRange(pages.Count, 2, 4);
        Assert.All(pages.SkipLast(1), page => Assert.InRange(page.Fill, HalfFull, 1));
        Assert.Equal("Help in Kilmarnock", await visit.Page.Locator("#made h2:visible").First.InnerTextAsync());
        Assert.Contains("0345 724 0000", pages[0].Text, StringComparison.Ordinal);
        Assert.Contains("0800 328 7758", pages[0].Text, StringComparison.Ordinal);
        Assert.Contains("Join a doctor's practice. You do not need ID.", text, StringComparison.Ordinal);
        Assert.Contains("Help from your council after care", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Childline", text, StringComparison.Ordinal);
        Assert.DoesNotContain(
            await visit.Page.Locator("#made-pack :is(h2, h3, p, li, dt, dd)").AllTextContentsAsync(), line => discreet.Mentions(line));
        await Assertions.Expect(visit.Page.Locator("#made-note")).ToContainTextAsync("left out, because others may see it.");
    });

    [Fact]
    public Task What_is_ticked_is_in_the_pack_that_is_not_discreet_and_the_same_without_web_addresses() => browser.Visit(async visit =>
    {
        var full = await Print(visit, $"/packs/#{Man}");

        Assert.InRange(full.Count, 2, 4);
        Assert.All(full.SkipLast(1), page => Assert.InRange(page.Fill, HalfFull, 1));
        Assert.Contains("NHS alcohol and drug teams", string.Join(' ', full.Select(page => page.Text)), StringComparison.Ordinal);

        await visit.Open("/packs/");
        var pages = await Print(visit, $"/packs/#{Man}&noweb=1");
        Assert.DoesNotMatch(
            @"https?:|www\.|@|\b[a-z0-9-]+\.(uk|org|com|net|scot|info|gov)\b", string.Join(' ', pages.Select(page => page.Text)));
        await Assertions.Expect(visit.Page.Locator("#made .qr")).ToHaveCountAsync(0);
        await Assertions.Expect(visit.Page.Locator("#made-pack a:not([href^='tel:'], [href^='sms:'])")).ToHaveCountAsync(0);
        await Assertions.Expect(visit.Page.Locator("#made-pack .entry").First).ToBeVisibleAsync();
    });

    [Fact]
    public Task The_sheet_is_one_page_and_two_in_large_print_and_one_made_to_measure_has_the_same_numbers() => browser.Visit(async visit =>
    {
        var page = visit.Page;
        var ready = await Print(visit, "/packs/first-24-hours/east-ayrshire/kilmarnock/");
        var numbers = await page.Locator(".day .crisis li").AllInnerTextsAsync();
        var large = await Print(visit, "/packs/first-24-hours/east-ayrshire/kilmarnock/#large");
        var made = await Print(visit, "/packs/#area=east-ayrshire&town=Kilmarnock&paper=day&discreet=1");

        Assert.Equal([1, 2, 1], [ready.Count, large.Count, made.Count]);
        Assert.Contains("Who to ring", large[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("What to say", large[0].Text, StringComparison.Ordinal);
        Assert.Contains("What to say", large[1].Text, StringComparison.Ordinal);
        Assert.Contains("My worker", large[1].Text, StringComparison.Ordinal);
        Assert.Equal(numbers, await page.Locator("#made .crisis li").AllInnerTextsAsync());
        await visit.Open("/");
        Assert.Equal(2, (await Print(visit, $"/packs/#{Man}&paper=large")).Count);
    });

    private async Task<IReadOnlyList<PaperPage>> Print(Visit visit, string address)
    {
        await visit.Open(address);
        await Assertions.Expect(visit.Page.Locator(".crisis li:visible").First).ToBeVisibleAsync();
        var path = _folder.Combine("paper.pdf");
        await visit.Page.PdfAsync(new() { Path = path, PreferCSSPageSize = true });
        return JsonSerializer.Deserialize<List<PaperPage>>(Node.Run(Script, path), JsonSerializerOptions.Web)!;
    }

    private sealed record PaperPage(string Text, double Fill);
}
