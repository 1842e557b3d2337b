using Microsoft.Playwright;
using SupportMap.Browser.Tests.Support;

namespace SupportMap.Browser.Tests;

/// <summary>The page of one service.</summary>
public sealed class ServicePageTests(BrowserRun browser)
{
    private static string WithOfficeHours => RealSite.Catalogue.Published
        .First(service => service.BankHolidays == Content.Model.BankHolidayRule.Closed
            && service.Hours!.Lines.Any(
                line => line.Days.Contains(DayOfWeek.Monday) && line.Times is [{ Start: <= 600, End: >= 900 }])).Path;

    private static readonly (DateTime Now, string Words)[] Times =
    [
        (new(2026, 11, 23, 11, 0, 0, DateTimeKind.Utc), "Open now. Closes at"),
        (new(2026, 11, 23, 23, 30, 0, DateTimeKind.Utc), "Closed now. Opens at"),
        (new(2026, 12, 25, 11, 0, 0, DateTimeKind.Utc), "Closed now. Opens at"),
    ];

    [Fact]
    public Task Says_whether_it_is_open_by_the_clock_of_the_place() => browser.Visit(
        async visit =>
        {
            foreach (var (now, words) in Times)
            {
                await visit.Page.Clock.SetFixedTimeAsync(now);
                await visit.Open(WithOfficeHours);

                await Assertions.Expect(visit.Page.Locator(".open-now")).ToContainTextAsync(words);
            }
        },
        new() { TimezoneId = "Australia/Sydney" });

    [Fact]
    public Task Hours_that_nobody_gave_are_not_guessed() => browser.Visit(async visit =>
    {
        var service = RealSite.Catalogue.Published.First(service => service is { Hours: null, Address: not null });
        await visit.Open(service.Path);

        await Assertions.Expect(visit.Page.Locator(".open-now")).ToHaveCountAsync(0);
        await Assertions.Expect(visit.Page.GetByText("Hours not given.")).ToBeVisibleAsync();
    });

    [Fact]
    public Task Can_be_printed() => browser.Visit(async visit =>
    {
        await visit.Page.AddInitScriptAsync("window.print = () => { document.title = 'printed' }");
        await visit.Open("/services/ea-council-homelessness-housing-options/");

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Print this page" }).ClickAsync();

        Assert.Equal("printed", await visit.Page.TitleAsync());
    });

    [Fact]
    public Task Can_be_read_out_loud_and_stopped() => browser.Visit(async visit =>
    {
        await visit.Page.AddInitScriptAsync("""
            window.said = []
            Object.defineProperty(window, 'speechSynthesis', { value: {
              getVoices: () => [{}],
              speak: (part) => { said.push(part.text); setTimeout(() => part.onend()) },
              cancel: () => {},
            } })
            """);
        await visit.Open("/services/ea-council-homelessness-housing-options/");

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Read it out loud" }).ClickAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Stop reading" })).ToBeVisibleAsync();
        await visit.Page.WaitForFunctionAsync("() => said.includes('How to start')");
        var said = await visit.Page.EvaluateAsync<string[]>("said");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Stop reading" }).ClickAsync();

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Read it out loud" })).ToBeVisibleAsync();
        Assert.Equal(RealSite.Catalogue.Published.Single(s => s.Id == "ea-council-homelessness-housing-options").Name, said[0]);
    });

    [Fact]
    public Task Leads_to_a_report_about_itself() => browser.Visit(async visit =>
    {
        await visit.Open("/services/ea-council-homelessness-housing-options/");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Report a mistake on this page" }).ClickAsync();

        await Assertions.Expect(visit.Page.GetByLabel("Which service or page?"))
            .ToHaveValueAsync("Housing Options, East Ayrshire (homeless help) (ea-council-homelessness-housing-options)");
    });

    [Fact]
    public Task About_abuse_offers_nothing_that_leaves_a_trace() => browser.Visit(async visit =>
    {
        foreach (var (address, count) in new[] { ("/services/samaritans/", 1), ("/services/rape-crisis-scotland/", 0) })
        {
            await visit.Open(address);

            await Assertions.Expect(visit.Page.GetByText("Add to your contacts")).ToHaveCountAsync(count);
            await Assertions.Expect(visit.Page.GetByText("Send by text")).ToHaveCountAsync(count);
        }
    });
}
