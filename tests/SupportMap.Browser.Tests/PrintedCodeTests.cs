using Microsoft.Playwright;
using SupportMap.Browser.Tests.Support;
using SupportMap.Tests.Support;

namespace SupportMap.Browser.Tests;

/// <summary>Each kind of paper with a QR code is printed, and the code is read from the print by another program.</summary>
public sealed class PrintedCodeTests(BrowserRun browser) : IDisposable
{
    private const string Pack = "/packs/north-ayrshire/";
    private const string Discreet = "/packs/north-ayrshire/discreet/";
    private const string Measured = "/packs/#area=south-ayrshire&town=Girvan&for=women,under-26";
    private const string Sheet = "/packs/first-24-hours/east-ayrshire/kilmarnock/";
    private const string MeasuredSheet =
        "/packs/#area=east-ayrshire&town=Kilmarnock&paper=day&need=a-place-to-stay,money-and-benefits,doctor-and-medicine,drugs-and-alcohol"
        + "&for=men,care-experienced&age=24&discreet=1";

    private const string List = "/my-list/#samaritans,nhs-24,ea-council-homelessness-housing-options";
    private const string Sheets = "/partners/shelter-scotland/";

    private static readonly string Script = RepositoryRoot.Combine("tests", "conformance", "read-codes.mjs");

    private static readonly int[] Resolutions = [150, 300];

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public Task Every_code_on_paper_is_read_at_150_and_300_dots_an_inch() => browser.Visit(async visit =>
    {
        var site = RealSite.Catalogue.Site.BaseUrl;
        var services = RealSite.Catalogue.Published.Where(service => service.Organisation.Id == "shelter-scotland").ToList();
        Assert.True(services.Count > 1, "The sheets need a second page.");

        string[] read =
        [
            .. Read(
                1,
                await Print(visit, "pack", Pack),
                await Print(visit, "discreet", Discreet),
                await Print(visit, "measured", Measured),
                await Print(visit, "sheet", Sheet),
                await Print(visit, "made-sheet", MeasuredSheet),
                await Print(visit, "list", List)),
            .. Read(2, await Print(visit, "sheets", Sheets)),
        ];

        var origin = new Uri(visit.Page.Url).GetLeftPart(UriPartial.Authority);
        (string File, int Page, string Text)[] codes =
        [
            ("pack", 1, site + Pack),
            ("discreet", 1, site + Discreet),
            ("measured", 1, origin + Measured),
            ("sheet", 1, site + Sheet),
            ("made-sheet", 1, origin + MeasuredSheet),
            ("list", 1, origin + List),
            ("sheets", 1, $"{site}/change/?service={services[0].Id}"),
            ("sheets", 2, $"{site}/change/?service={services[1].Id}"),
        ];
        Assert.Equal(
            codes.SelectMany(code => Resolutions.Select(dpi => $"{code.File}.pdf\t{code.Page}\t{dpi}\t{code.Text}")),
            read);
    });

    private static string[] Read(int pages, params string[] files) =>
        Node.Run(Script, [$"{pages}", .. files]).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private async Task<string> Print(Visit visit, string name, string address)
    {
        await visit.Open(address);
        await Assertions.Expect(visit.Page.Locator(".qr").First).ToBeAttachedAsync();
        var path = _folder.Combine($"{name}.pdf");
        await visit.Page.PdfAsync(new() { Path = path, PreferCSSPageSize = true });
        return path;
    }
}
