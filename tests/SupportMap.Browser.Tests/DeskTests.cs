using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SupportMap.Browser.Tests.Support;

namespace SupportMap.Browser.Tests;

/// <summary>The meeting that plans ten people, on the staff desk.</summary>
public sealed partial class DeskTests(BrowserRun browser)
{
    private const int People = 10;

    [Fact]
    public Task Ten_people_are_planned_and_each_starts_on_a_new_page() => browser.Visit(async visit =>
    {
        var page = visit.Page;
        await visit.Open("/desk/");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a person" }).ClickAsync();
        var first = Person(page, 1);
        await Assertions.Expect(first.GetByRole(AriaRole.Heading, new() { Name = "Person 1" })).ToBeFocusedAsync();
        await first.GetByLabel("Where?").SelectOptionAsync("Irvine");
        await first.GetByLabel("Week they leave").SelectOptionAsync(new SelectOptionValue { Index = 3 });
        await first.GetByText("What for?").ClickAsync();
        await first.GetByLabel("A place to stay").CheckAsync();

        await Assertions.Expect(first.GetByRole(AriaRole.Heading, new() { Name = "Refer now" })).ToBeVisibleAsync();
        await Assertions.Expect(first.GetByText("Late: it should have been by").First).ToBeVisibleAsync();
        await Assertions.Expect(first.GetByText("01294 314600").First).ToBeVisibleAsync();
        for (var number = 2; number <= People; number++)
        {
            await Person(page, number - 1).GetByRole(AriaRole.Button, new() { Name = "Copy" }).ClickAsync();
            await Assertions.Expect(Person(page, number).GetByLabel("Where?")).ToHaveValueAsync("north-ayrshire/Irvine");
        }

        await Person(page, 2).GetByLabel("Where?").SelectOptionAsync("Girvan");
        await Assertions.Expect(Person(page, 2).GetByText("01294 314600")).ToHaveCountAsync(0);
        // The desk counts after a pause, and would count what is hidden here.
        await page.WaitForTimeoutAsync(1000);
        await page.Locator("#people").EvaluateAsync("people => people.classList.add('no-print')");
        var packs = await Pages(page);
        await page.Locator("#people").EvaluateAsync("people => people.classList.remove('no-print')");
        var meeting = await Pages(page) - packs;
        await Assertions.Expect(page.Locator("#total"))
            .ToHaveTextAsync($"10 people. The meeting's sheet has {meeting} pages, all packs together {packs} pages.");

        Assert.Empty(await visit.Kept());
        Assert.Equal("/desk/", visit.Address);
        await Person(page, 1).GetByRole(AriaRole.Button, new() { Name = "Remove" }).ClickAsync();
        await Assertions.Expect(page.GetByText("9 people.")).ToBeVisibleAsync();
    });

    [Fact]
    public Task It_works_without_signal_after_one_visit() => browser.Visit(
        async visit =>
        {
            visit.Expect("ERR_INTERNET_DISCONNECTED", "Failed to load resource");
            await visit.Open("/desk/");
            await visit.Page.EvaluateAsync(
                """
                async () => {
                  await navigator.serviceWorker.ready
                  while (!(await Promise.all(['/desk/', '/services/'].map((path) => caches.match(path)))).every(Boolean)) {
                    await new Promise((done) => setTimeout(done, 50))
                  }
                }
                """);
            await visit.Page.Context.SetOfflineAsync(true);
            await visit.Open("/desk/");
            await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Add a person" }).ClickAsync();

            await Assertions.Expect(Person(visit.Page, 1).GetByRole(AriaRole.Heading, new() { Name = "Apply before they leave" }))
                .ToBeVisibleAsync();
        },
        new() { ServiceWorkers = ServiceWorkerPolicy.Allow });

    private static ILocator Person(IPage page, int number) =>
        page.GetByRole(AriaRole.Article, new() { Name = $"Person {number}", Exact = true });

    private static async Task<int> Pages(IPage page) =>
        PageInPdf().Count(Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true })));

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PageInPdf();
}
