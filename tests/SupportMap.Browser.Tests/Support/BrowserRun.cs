using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Playwright;
using SupportMap.Browser.Tests.Support;

[assembly: AssemblyFixture(typeof(BrowserRun))]
[assembly: CollectionBehavior(MaxParallelThreads = BrowserRun.Browsers)]

namespace SupportMap.Browser.Tests.Support;

/// <summary>
/// A few browsers and one server for all tests. A browser is lent to one test
/// at a time: two pages in one take the keyboard from each other.
/// </summary>
public sealed class BrowserRun : IAsyncLifetime
{
    /// <summary>How many tests run at once: while one waits for its page, another uses the processor.</summary>
    internal const int Browsers = 2;

    // A page that stalls is a failure. On a machine that is busy with something else it may only be slow: then this can be set.
    private static readonly float PatienceMs =
        1000 * float.Parse(Environment.GetEnvironmentVariable("SUPPORTMAP_TEST_PATIENCE") ?? "20", CultureInfo.InvariantCulture);

    /// <summary>A page in a browser of a desk, without anything special: for <see cref="Look"/>.</summary>
    internal static BrowserNewContextOptions Desk { get; } = new();

    /// <summary>The same without JavaScript.</summary>
    internal static BrowserNewContextOptions WithoutJavaScript { get; } = new() { JavaScriptEnabled = false };

    private readonly ConcurrentBag<LentBrowser> _idle = [];
    private readonly SemaphoreSlim _free = new(Browsers);
    private IPlaywright? _playwright;
    private SiteServer? _server;
    private MissingBrowser? _missing;
    private string? _program;

    public async ValueTask InitializeAsync()
    {
        _server = await SiteServer.Start(RealSite.At);
        try
        {
            _playwright = await Playwright.CreateAsync();
            _program = Chromium.Find(_playwright.Chromium.ExecutablePath);
            for (var started = 0; started < Browsers; started++)
            {
                _idle.Add(new(await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = _program, Args = Chromium.Arguments }), []));
            }
        }
        catch (Exception e) when (e is InvalidOperationException or PlaywrightException)
        {
            _missing = new(e.Message);
        }

        Assertions.SetDefaultExpectTimeout(PatienceMs);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var lent in _idle)
        {
            await lent.Browser.DisposeAsync();
        }

        _free.Dispose();
        _playwright?.Dispose();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }

    /// <summary>The path of the browser.</summary>
    internal string Program
    {
        get
        {
            _missing?.EndTest();
            return _program!;
        }
    }

    /// <summary>
    /// Visits the real site with a fresh browser profile, and fails when the browser complains or a request leaves the site.
    /// </summary>
    internal Task Visit(Func<Visit, Task> body, BrowserNewContextOptions? options = null) => Visit(_server!.Origin, body, options);

    /// <summary>The same on another server of this machine.</summary>
    internal Task Visit(string origin, Func<Visit, Task> body, BrowserNewContextOptions? options = null) => Lend(async lent =>
    {
        await using var context = await lent.Browser.NewContextAsync(For(origin, options ?? new()));
        context.SetDefaultTimeout(PatienceMs);
        await Follow(await context.NewPageAsync(), origin, body);
    });

    /// <summary>
    /// As <see cref="Visit(Func{Visit, Task}, BrowserNewContextOptions?)"/> in a page that earlier tests have used, which takes half of
    /// the time: for tests that keep nothing, route nothing and put no script into the page. It fails when something was kept.
    /// </summary>
    /// <param name="options">One object for all tests that share a page.</param>
    internal Task Look(Func<Visit, Task> body, BrowserNewContextOptions options) => Lend(async lent =>
    {
        var origin = _server!.Origin;
        if (!lent.Pages.Remove(options, out var page))
        {
            var context = await lent.Browser.NewContextAsync(For(origin, options));
            context.SetDefaultTimeout(PatienceMs);
            page = await context.NewPageAsync();
            // A page must ask for all that it needs, as on the first visit.
            await (await context.NewCDPSessionAsync(page)).SendAsync("Network.setCacheDisabled", new() { ["cacheDisabled"] = true });
        }

        // Only the page in front is drawn.
        await page.BringToFrontAsync();
        await Follow(page, origin, async visit =>
        {
            await body(visit);
            Assert.Empty(await page.Context.CookiesAsync());
            Assert.Empty(options.JavaScriptEnabled == false ? [] : await visit.Kept());
        });
        await page.EmulateMediaAsync(new() { Media = Media.Null, ColorScheme = ColorScheme.Null, ForcedColors = ForcedColors.Null });
        // After a failure the next test gets a new page.
        lent.Pages.Add(options, page);
    });

    private async Task Lend(Func<LentBrowser, Task> use)
    {
        _missing?.EndTest();
        await _free.WaitAsync();
        Assert.True(_idle.TryTake(out var lent));
        try
        {
            await use(lent);
        }
        finally
        {
            _idle.Add(lent);
            _free.Release();
        }
    }

    private static BrowserNewContextOptions For(string origin, BrowserNewContextOptions options) => new(options)
    {
        // What it fetches for later would be in the way of every test but those about it.
        ServiceWorkers = options.ServiceWorkers ?? ServiceWorkerPolicy.Block,
        BaseURL = origin,
        Locale = "en-GB",
        TimezoneId = options.TimezoneId ?? "Europe/London",
    };

    private static async Task Follow(IPage page, string origin, Func<Visit, Task> body)
    {
        using var visit = new Visit(origin, page);
        try
        {
            await body(visit);
            await visit.HearOut();
        }
        catch (Exception e) when (visit.Faults.Count > 0)
        {
            throw new InvalidOperationException($"{e.Message}\nThe browser also says:\n{string.Join('\n', visit.Faults)}", e);
        }

        Assert.True(visit.Faults.Count == 0, string.Join('\n', visit.Faults));
    }

    /// <param name="Pages">What earlier tests have left open, by the options they asked for.</param>
    private sealed record LentBrowser(IBrowser Browser, Dictionary<BrowserNewContextOptions, IPage> Pages);
}
