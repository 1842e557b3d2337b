using Microsoft.Playwright;
using SupportMap.Browser.Tests.Support;

namespace SupportMap.Browser.Tests;

/// <summary>What a partner sees who runs <c>serve</c> and edits a file.</summary>
public sealed class PreviewTests(BrowserRun browser)
{
    private const string Service = "services/samaritans.md";
    private const string Page = "/services/samaritans/";

    [Fact]
    public Task A_change_shows_by_itself() => Preview(null, async (preview, page) =>
    {
        preview.Change(Service, text => text.Replace("name: Samaritans", "name: Good Listeners", StringComparison.Ordinal));

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Good Listeners");
    });

    [Fact]
    public Task A_mistake_is_shown_above_the_last_good_page_until_it_is_mended() => Preview(null, async (preview, page) =>
    {
        var trouble = page.GetByRole(AriaRole.Alert);
        var before = await page.Locator("h1").InnerTextAsync();

        preview.Change(Service, text => text.Replace("needs: [", "needs: [fod, ", StringComparison.Ordinal));
        await Assertions.Expect(trouble).ToContainTextAsync("“fod” is not in needs.yaml");
        await Assertions.Expect(trouble).ToContainTextAsync("services/samaritans.md:");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(before);

        preview.Change(Service, text => text.Replace("fod, ", "", StringComparison.Ordinal));
        await Assertions.Expect(trouble).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(before);
    });

    [Fact]
    public Task Started_with_a_mistake_it_shows_the_mistake_and_then_the_site() => Preview(Break, async (preview, page) =>
    {
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("services/samaritans.md:1:");

        preview.Change(Service, text => text["broken".Length..]);

        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Call 116 123" }).First).ToBeVisibleAsync();
    });

    private static void Break(string input)
    {
        var file = Path.Combine(input, Service);
        File.WriteAllText(file, $"broken{File.ReadAllText(file)}");
    }

    private async Task Preview(Action<string>? prepare, Func<PreviewProcess, IPage, Task> body)
    {
        using var preview = await PreviewProcess.Start(prepare);
        await browser.Visit(preview.Origin, async visit =>
        {
            visit.Expect("status of 500");
            await visit.Open(Page);
            await body(preview, visit.Page);
        });
    }
}
