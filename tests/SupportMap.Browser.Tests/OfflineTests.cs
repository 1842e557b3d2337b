using System.Diagnostics;
using Microsoft.Playwright;
using SupportMap.Browser.Tests.Support;

namespace SupportMap.Browser.Tests;

/// <summary>What is left when the signal goes.</summary>
public sealed class OfflineTests(BrowserRun browser)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private const string Seen = "/needs/food-and-clothes/";
    private const string Pack = "/packs/arran/";
    private const string Sensitive = "/services/rape-crisis-scotland/";

    [Fact]
    public Task Urgent_numbers_are_there_after_one_visit_to_any_page() => WithoutSignal(Seen, async visit =>
    {
        await visit.Open("/urgent/");

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Call 999" }).First).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".saved-note")).ToContainTextAsync("was saved on your phone on");
    });

    [Theory]
    [InlineData("/urgent", "Need help right now?")]
    [InlineData("/guides/somewhere-to-stay-tonight/", "Somewhere to stay tonight")]
    [InlineData("/guides/somewhere-to-stay-tonight", "Somewhere to stay tonight")]
    [InlineData("/needs/food-and-clothes", "Food and clothes")]
    public Task Where_urgent_help_sends_people_is_kept_with_and_without_the_last_slash(string address, string heading) =>
        WithoutSignal(Seen, async visit =>
        {
            await visit.Open(address);

            await Assertions.Expect(visit.Page.Locator("h1")).ToContainTextAsync(heading);
            await Assertions.Expect(visit.Page.Locator(".saved-note")).ToBeVisibleAsync();
        });

    [Fact]
    public Task A_page_that_was_seen_is_there_with_its_date() => WithoutSignal(Seen, async visit =>
    {
        await visit.Open(Seen);

        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Food and clothes");
        await Assertions.Expect(visit.Page.Locator(".saved-note")).ToContainTextAsync($"{DateTime.UtcNow:yyyy}");
    });

    [Fact]
    public Task A_page_that_was_not_seen_leads_to_those_that_were() => WithoutSignal(Seen, async visit =>
    {
        await visit.Open("/guides/getting-id/");

        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("You have no signal");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Food and clothes" }).ClickAsync();
        await visit.IsAt(Seen);
    });

    [Fact]
    public Task A_page_about_abuse_is_never_kept() => WithoutSignal(Sensitive, async visit =>
    {
        await visit.Open(Sensitive);

        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("You have no signal");
        var kept = await Kept(visit);
        Assert.Contains("/urgent/", kept);
        Assert.DoesNotContain(Sensitive, kept);
    });

    [Fact]
    public Task What_was_typed_is_not_kept() => WithoutSignal("/find/?q=naloxone", async visit =>
    {
        var kept = await Kept(visit);

        Assert.Contains("/find/", kept);
        Assert.DoesNotContain("naloxone", kept);
    });

    [Fact]
    public Task A_pack_is_kept_on_request_until_it_is_removed_and_all_pages_until_they_are_forgotten() => browser.Visit(
        async visit =>
        {
            visit.Expect("ERR_INTERNET_DISCONNECTED", "Failed to load resource");
            await Prepare(visit, Pack);
            var keep = visit.Page.GetByRole(AriaRole.Button, new() { Name = "Keep this pack on my phone" });
            var takeOff = visit.Page.GetByRole(AriaRole.Button, new() { Name = "Kept on this phone: remove it" });

            await keep.ClickAsync();
            await Assertions.Expect(takeOff).ToBeVisibleAsync();
            // As when many other pages have been seen since.
            await visit.Page.EvaluateAsync("() => caches.delete('seen').then(() => 0)");
            await visit.Page.Context.SetOfflineAsync(true);
            await visit.Open(Pack);

            await Assertions.Expect(visit.Page.Locator(".saved-note")).ToBeVisibleAsync();
            await takeOff.ClickAsync();
            await Assertions.Expect(keep).ToBeVisibleAsync();

            await visit.Page.Context.SetOfflineAsync(false);
            await visit.Open("/my-list/");
            await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Forget every page kept on this phone" }).ClickAsync();
            await Assertions.Expect(visit.Page.GetByText("This phone keeps no page of this site now.")).ToBeFocusedAsync();
            Assert.Equal("", await Kept(visit));
            Assert.False(await visit.Page.EvaluateAsync<bool>("() => navigator.serviceWorker.getRegistration().then(Boolean)"));
        },
        new() { ServiceWorkers = ServiceWorkerPolicy.Allow });

    [Fact]
    public async Task A_site_that_keeps_nothing_any_more_makes_phones_forget()
    {
        // Browsers fetch workers past whatever tests put in the way of a page.
        var worker = RealSite.At("/sw.js");
        await using var server = await SiteServer.Start(address => address == "/sw.js" ? worker : RealSite.At(address));
        await browser.Visit(
            server.Origin,
            async visit =>
            {
                await Prepare(visit, Seen);
                worker = RealSite.Worker(offline: false);

                await visit.Page.EvaluateAsync("() => navigator.serviceWorker.ready.then(registration => registration.update())");
                await Until(visit, "() => caches.keys().then(names => names.length === 0)");
                await Until(visit, "() => navigator.serviceWorker.getRegistration().then(registration => !registration)");
            },
            new() { ServiceWorkers = ServiceWorkerPolicy.Allow });
    }

    private Task WithoutSignal(string seen, Func<Visit, Task> then) => browser.Visit(
        async visit =>
        {
            visit.Expect("ERR_INTERNET_DISCONNECTED", "Failed to load resource");
            await Prepare(visit, seen);
            await visit.Page.Context.SetOfflineAsync(true);
            await then(visit);
        },
        new() { ServiceWorkers = ServiceWorkerPolicy.Allow });

    /// <summary>A first visit to the home page, which starts the worker, and then a look at a page.</summary>
    private static async Task Prepare(Visit visit, string seen)
    {
        await visit.Open("/");
        await visit.Page.EvaluateAsync("() => navigator.serviceWorker.ready.then(() => 0)");
        await visit.Page.WaitForFunctionAsync("() => navigator.serviceWorker.controller !== null");
        await visit.Open(seen);
        if (seen != Sensitive)
        {
            await Until(visit, "path => caches.open('seen').then(cache => cache.match(path)).then(Boolean)", seen.Split('?')[0]);
        }
    }

    /// <summary>Waits until what the script promises is true: a promise itself always is.</summary>
    private static async Task Until(Visit visit, string script, string? argument = null)
    {
        var started = Stopwatch.StartNew();
        while (!await visit.Page.EvaluateAsync<bool>(script, argument))
        {
            Assert.True(started.Elapsed < Patience, $"Still not true: {script}");
            await Task.Delay(50);
        }
    }

    private static async Task<string> Kept(Visit visit) =>
        await visit.Page.EvaluateAsync<string>(
            "() => caches.keys().then(names => Promise.all(names.map(name => caches.open(name).then(cache => cache.keys())))).then(all => "
            + "[].concat(...all).map(request => request.url).join(' '))");
}
