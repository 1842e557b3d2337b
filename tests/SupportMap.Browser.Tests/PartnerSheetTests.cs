using Microsoft.Playwright;
using SupportMap.Browser.Tests.Support;

namespace SupportMap.Browser.Tests;

/// <summary>The sheets on which partners confirm their entries.</summary>
public sealed class PartnerSheetTests(BrowserRun browser)
{
    private const string Address = "/partners/shelter-scotland/";

    private static readonly string[] Services =
        [.. RealSite.Catalogue.Published.Where(service => service.Organisation.Id == "shelter-scotland").Select(service => service.Id)];

    [Fact]
    public Task Each_has_a_QR_code_that_leads_to_the_form_for_its_service() => browser.Visit(async visit =>
    {
        Assert.NotEmpty(Services);
        await visit.Open(Address);
        await Assertions.Expect(visit.Page.GetByText("Or point a phone camera at the QR code above.")).ToHaveCountAsync(Services.Length);
        foreach (var id in Services)
        {
            var sheet = visit.Page.Locator($".confirmation[aria-labelledby='{id}']");
            await Assertions.Expect(sheet.GetByRole(AriaRole.Img))
                .ToHaveAccessibleNameAsync($"Code for a phone camera: {RealSite.Catalogue.Site.BaseUrl}/change/?service={id}");
            await Assertions.Expect(sheet.Locator(".qr__ink"))
                .ToHaveAttributeAsync("d", new System.Text.RegularExpressions.Regex("^(M[0-9]+ [0-9]+\\.5h1){200,}$"));
        }
    });

    [Fact]
    public Task Without_scripts_each_says_the_address_and_nothing_of_a_QR_code() => browser.Visit(
        async visit =>
        {
            Assert.NotEmpty(Services);
            await visit.Open(Address);
            foreach (var id in Services)
            {
                var address = $"{RealSite.Catalogue.Site.BaseUrl}/change/?service={id}";
                await Assertions.Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = address, Exact = true }))
                    .ToHaveAttributeAsync("href", address);
            }

            await Assertions.Expect(visit.Page.GetByText("Or point a phone camera at the QR code above.").First).ToBeHiddenAsync();
        },
        new() { JavaScriptEnabled = false });
}
