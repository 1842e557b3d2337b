using Microsoft.Playwright;
using SupportMap.Browser.Tests.Support;

namespace SupportMap.Browser.Tests;

/// <summary>The form for mistakes: from the page of a service to what is sent.</summary>
public sealed class ReportFormTests(BrowserRun browser)
{
    [Fact]
    public Task It_names_the_service_and_sends_each_box_under_a_name_of_its_own() => browser.Visit(async visit =>
    {
        var page = visit.Page;
        await visit.Open("/services/samaritans/");
        await page.GetByRole(AriaRole.Link, new() { Name = "Report a mistake on this page" }).ClickAsync();
        await Assertions.Expect(page.GetByText("You are telling us about: Samaritans")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByLabel("Which service or page?")).ToBeHiddenAsync();

        await page.GetByLabel("It has closed, or moved").CheckAsync();
        await page.GetByLabel("The opening times are wrong").CheckAsync();
        await page.GetByLabel("How can we answer you?").FillAsync("01632 960123");
        var sent = await page.EvaluateAsync<Dictionary<string, string>>(
            "() => Object.fromEntries([...new FormData(document.querySelector('[data-report]'))].filter(([, value]) => value))");

        Assert.Equal(
            [
                ("form-name", "report"), ("reply", "01632 960123"), ("service", "Samaritans (samaritans)"), ("wrong-closed", "yes"),
                ("wrong-hours", "yes"),
            ],
            sent.Select(pair => (pair.Key, pair.Value)).OrderBy(pair => pair.Key, StringComparer.Ordinal));
    });
}
