using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SupportMap.Browser.Tests.Support;

namespace SupportMap.Browser.Tests;

/// <summary>Packs on paper: "print what there is for me, and staple it".</summary>
public sealed partial class PackPrintTests(BrowserRun browser)
{
    // Three sheets, printed on both sides.
    private const int MostPages = 6;

    // Lays the paper out in columns as high as a page and looks which parts lie in two of them: the same rules break both.
    private const string ThatAreCut =
        """
        () => {
          const pack = document.querySelector('.pack')
          Object.assign(pack.style, { height: '270mm', width: '174mm', columnWidth: '174mm', columnFill: 'auto' })
          const parts = [...document.querySelectorAll('.front, .entry, .todo, .also, .crisis, .part__head')]
          return parts.length === 0 ? ['the pack has no parts'] : parts
            .filter((part) => part.getClientRects().length > 1)
            .map((part) => part.textContent.trim().slice(0, 80))
        }
        """;

    public static TheoryData<string> Packs => [.. RealSite.Addresses.Where(address => Pack().IsMatch(address))];

    [Theory]
    [MemberData(nameof(Packs))]
    public Task A_pack_is_a_tagged_file_of_a_few_sheets_of_A4_that_cut_no_service(string address) => browser.Look(async visit =>
    {
        var page = visit.Page;
        await visit.Open(address);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true, Tagged = true }));

        Assert.InRange(PageInPdf().Count(pdf), 3, MostPages);
        Assert.Contains("/StructTreeRoot", pdf, StringComparison.Ordinal);
        Assert.Contains("/Marked true", pdf, StringComparison.Ordinal);
        Assert.All(Box().Matches(pdf), box => Assert.Equal("594 841", $"{box.Groups[1].Value} {box.Groups[2].Value}"));
        Assert.Empty(await page.EvaluateAsync<string[]>(ThatAreCut));
    }, BrowserRun.Desk);

    [Fact]
    public Task Nothing_of_the_screen_is_on_the_paper() => browser.Look(async visit =>
    {
        var page = visit.Page;
        await visit.Open("/packs/east-ayrshire/");
        await Assertions.Expect(page.GetByRole(AriaRole.Button)).Not.ToHaveCountAsync(0);
        await Assertions.Expect(page.GetByText("Discreet version")).ToBeVisibleAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(page.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
        await Assertions.Expect(page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link)).ToHaveCountAsync(0);
        await Assertions.Expect(page.GetByText("Discreet version")).ToBeHiddenAsync();
        await Assertions.Expect(page.GetByText("01563 554400").First).ToBeVisibleAsync();
    }, BrowserRun.Desk);

    [Fact]
    public Task Without_JavaScript_the_pack_is_whole() => browser.Look(
        async visit =>
        {
            await visit.Open("/packs/");
            await visit.Page.GetByRole(AriaRole.Link, new() { Name = "South Ayrshire", Exact = true }).ClickAsync();
            await visit.IsAt("/packs/south-ayrshire/");

            await Assertions.Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "0300 123 0900" }).First)
                .ToHaveAttributeAsync("href", "tel:+443001230900");
            await Assertions.Expect(visit.Page.GetByText("My worker")).ToBeVisibleAsync();
        },
        BrowserRun.WithoutJavaScript);

    [GeneratedRegex("^/packs/(?!first-24-hours)[^/]+/(discreet/)?$")]
    private static partial Regex Pack();

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PageInPdf();

    [GeneratedRegex(@"/MediaBox \[0 0 (\d+)\.\d+ (\d+)\.\d+\]")]
    private static partial Regex Box();
}
