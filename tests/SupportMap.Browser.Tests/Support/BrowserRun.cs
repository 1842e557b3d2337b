using Microsoft.Playwright;
using SupportMap.Browser.Tests.Support;

[assembly: AssemblyFixture(typeof(BrowserRun))]
// One at a time: two pages in one browser take the keyboard from each other.
[assembly: CollectionBehavior(MaxParallelThreads = 1)]

namespace SupportMap.Browser.Tests.Support;

/// <summary>One browser and one server for all tests.</summary>
public sealed class BrowserRun : IAsyncLifetime
{
    private const float PatienceMs = 60_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private SiteServer? _server;

    public async ValueTask InitializeAsync()
    {
        _server = await SiteServer.Start(RealSite.At);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium.Find(_playwright.Chromium.ExecutablePath),
            Args = Chromium.Arguments,
        });
        Assertions.SetDefaultExpectTimeout(PatienceMs);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }

    /// <summary>Visits the real site with a fresh browser profile, and fails when the browser complains or a request leaves the site.</summary>
    internal Task Visit(Func<Visit, Task> body, BrowserNewContextOptions? options = null) => Visit(_server!.Origin, body, options);

    /// <summary>The same on another server of this machine.</summary>
    internal async Task Visit(string origin, Func<Visit, Task> body, BrowserNewContextOptions? options = null)
    {
        options ??= new();
        // What it fetches for later would be in the way of every test but those about it.
        options.ServiceWorkers ??= ServiceWorkerPolicy.Block;
        options.BaseURL = origin;
        options.Locale = "en-GB";
        options.TimezoneId ??= "Europe/London";
        await using var context = await _browser!.NewContextAsync(options);
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
