using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SupportMap.Browser.Tests.Support;

namespace SupportMap.Browser.Tests;

public sealed partial class PrintTests(BrowserRun browser)
{
    /// <param name="phone">A number that the paper must show; null where there is none.</param>
    /// <param name="most">How many sheets it may take.</param>
    [Theory]
    [InlineData("/services/ea-council-homelessness-housing-options/", "01563 554400", 2)]
    [InlineData("/needs/a-place-to-stay/", "01563 554400", 8)]
    [InlineData("/services/rape-crisis-scotland/", "08088 01 03 02", 3)]
    [InlineData("/map/", null, 9)]
    public Task Paper_holds_what_is_of_use_on_it(string address, string? phone, int most) => browser.Look(async visit =>
    {
        var page = visit.Page;
        await visit.Open(address);
        var way = page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link);
        var exit = page.GetByRole(AriaRole.Link, new() { Name = "Leave this page now" });
        Assert.NotEqual(0, await way.CountAsync());
        Assert.Equal(address.Contains("rape", StringComparison.Ordinal) ? 1 : 0, await exit.CountAsync());

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(way).ToHaveCountAsync(0);
        await Assertions.Expect(exit).ToHaveCountAsync(0);
        await Assertions.Expect(phone is null ? page.Locator("h1") : page.GetByText(phone).First).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("as on 21 November 2026")).ToBeVisibleAsync();
        var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = "A4" }));
        Assert.InRange(PageInPdf().Count(pdf), 1, most);
    }, BrowserRun.Desk);

    [Fact]
    public Task A_reader_in_the_dark_prints_black_on_white() => browser.Look(async visit =>
    {
        var page = visit.Page;
        await visit.Open("/needs/a-place-to-stay/");
        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });

        var colours = await page.EvaluateAsync<string>(
            "getComputedStyle(document.body).color + ' on ' + getComputedStyle(document.body).backgroundColor");
        Assert.Equal("rgb(0, 0, 0) on rgb(255, 255, 255)", colours);
    }, BrowserRun.Desk);

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PageInPdf();
}
