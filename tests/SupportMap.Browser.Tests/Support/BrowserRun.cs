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
        1000 * float.Parse(Environment.GetEnvironmentVariable("SUPPORTMAP_TEST_PATIENCE") ?? "60", CultureInfo.InvariantCulture);

    private readonly ConcurrentBag<IBrowser> _idle = [];
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
                _idle.Add(await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = _program, Args = Chromium.Arguments }));
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
        foreach (var browser in _idle)
        {
            await browser.DisposeAsync();
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
    internal async Task Visit(string origin, Func<Visit, Task> body, BrowserNewContextOptions? options = null)
    {
        _missing?.EndTest();
        options ??= new();
        // What it fetches for later would be in the way of every test but those about it.
        options.ServiceWorkers ??= ServiceWorkerPolicy.Block;
        options.BaseURL = origin;
        options.Locale = "en-GB";
        options.TimezoneId ??= "Europe/London";
        await _free.WaitAsync();
        Assert.True(_idle.TryTake(out var browser));
        try
        {
            await VisitIn(browser, origin, body, options);
        }
        finally
        {
            _idle.Add(browser);
            _free.Release();
        }
    }

    private static async Task VisitIn(IBrowser browser, string origin, Func<Visit, Task> body, BrowserNewContextOptions options)
    {
        await using var context = await browser.NewContextAsync(options);
        context.SetDefaultTimeout(PatienceMs);
        var visit = await Support.Visit.Start(context, origin);
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
}
