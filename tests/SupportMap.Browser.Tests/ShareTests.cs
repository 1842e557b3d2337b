using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SupportMap.Browser.Tests.Support;

namespace SupportMap.Browser.Tests;

/// <summary>What others hang up and hand out.</summary>
public sealed partial class ShareTests(BrowserRun browser)
{
    // What sticks out of a card is cut off with the paper.
    private const string ThatAreCut =
        "cards => cards.filter(card => card.scrollHeight > card.clientHeight || card.scrollWidth > card.clientWidth)"
        + ".map(card => card.textContent)";

    [Theory]
    [InlineData("/share/poster/", ".poster")]
    [InlineData("/share/north-ayrshire/", ".wallet__card")]
    [InlineData("/share/east-ayrshire/", ".wallet__card")]
    [InlineData("/share/south-ayrshire/", ".wallet__card")]
    public Task Is_one_sheet_of_A4_from_which_nothing_is_cut(string address, string part) => browser.Look(async visit =>
    {
        var page = visit.Page;
        await visit.Open(address);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true, Tagged = true }));

        Assert.Single(PageInPdf().Matches(pdf));
        Assert.Contains("/StructTreeRoot", pdf, StringComparison.Ordinal);
        Assert.Equal("594 841", $"{Box().Match(pdf).Groups[1].Value} {Box().Match(pdf).Groups[2].Value}");
        Assert.Empty(await page.Locator(part).EvaluateAllAsync<string[]>(ThatAreCut));
        await Assertions.Expect(page.Locator(part)).ToHaveCountAsync(part == ".poster" ? 1 : 10);
    }, BrowserRun.Desk);

    [Fact]
    public Task A_card_is_as_large_as_a_bank_card_and_has_numbers_for_the_night() => browser.Look(async visit =>
    {
        await visit.Open("/share/north-ayrshire/");
        var card = visit.Page.Locator(".wallet__card").First;
        var size = (await card.BoundingBoxAsync())!;

        Assert.Equal((321, 204), (Math.Round(size.Width), Math.Round(size.Height)));
        await Assertions.Expect(card.GetByText("0800 0196 500")).ToBeVisibleAsync();
    }, BrowserRun.Desk);

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PageInPdf();

    [GeneratedRegex(@"/MediaBox \[0 0 (\d+)\.\d+ (\d+)\.\d+\]")]
    private static partial Regex Box();
}
