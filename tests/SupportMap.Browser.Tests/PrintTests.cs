using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SupportMap.Browser.Tests.Support;

namespace SupportMap.Browser.Tests;

public sealed partial class PrintTests(BrowserRun browser)
{
    [Theory]
    [InlineData("/services/ea-council-homelessness-housing-options/")]
    [InlineData("/needs/a-place-to-stay/")]
    [InlineData("/services/rape-crisis-scotland/")]
    public Task Only_what_is_of_use_on_paper_is_printed(string address) => Print(address, async page =>
    {
        await Assertions.Expect(page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link)).ToHaveCountAsync(0);
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Leave this page now" })).ToHaveCountAsync(0);
    });

    [Theory]
    [InlineData("/services/ea-council-homelessness-housing-options/")]
    [InlineData("/needs/a-place-to-stay/")]
    public Task The_phone_number_is_printed(string address) => Print(address, async page =>
        await Assertions.Expect(page.GetByText("01563 554400").First).ToBeVisibleAsync());

    [Theory]
    [InlineData("/services/ea-council-homelessness-housing-options/")]
    [InlineData("/needs/a-place-to-stay/")]
    public Task The_paper_says_where_it_comes_from_and_when(string address) => Print(address, async page =>
        await Assertions.Expect(page.GetByText("as on 21 November 2026")).ToBeVisibleAsync());

    [Theory]
    [InlineData("/services/ea-council-homelessness-housing-options/", 2)]
    [InlineData("/needs/a-place-to-stay/", 8)]
    [InlineData("/map/", 9)]
    public Task It_fits_on_a_few_sheets(string address, int most) => Print(address, async page =>
    {
        var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = "A4" }));

        Assert.InRange(PageInPdf().Count(pdf), 1, most);
    });

    [Fact]
    public Task A_reader_in_the_dark_prints_black_on_white() => Print("/needs/a-place-to-stay/", async page =>
    {
        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });

        var colours = await page.EvaluateAsync<string>(
            "getComputedStyle(document.body).color + ' on ' + getComputedStyle(document.body).backgroundColor");
        Assert.Equal("rgb(0, 0, 0) on rgb(255, 255, 255)", colours);
    });

    private Task Print(string address, Func<IPage, Task> body) => browser.Visit(async visit =>
    {
        await visit.Open(address);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await body(visit.Page);
    });

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PageInPdf();
}
