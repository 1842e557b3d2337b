using Microsoft.Playwright;
using SupportMap.Browser.Tests.Support;

[assembly: AssemblyFixture(typeof(FirefoxRun))]

namespace SupportMap.Browser.Tests.Support;

/// <summary>
/// Firefox, over WebDriver BiDi: started when the first test wants it. Where there is none, and none can be had, its tests are
/// skipped and say why.
/// </summary>
public sealed class FirefoxRun : IAsyncLifetime
{
    // Playwright's name for a Firefox that was installed, rather than one of its own making.
    private const string Channel = "moz-firefox";

    private static readonly string[] Names = ["firefox-esr", "firefox"];

    private static readonly Dictionary<string, object> Settings = new()
    {
        // Of a page that comes back as it was, nothing is told to programs: see BackTests for those.
        ["browser.sessionhistory.max_total_viewers"] = 0,
        // Playwright lets pages from a folder read each other; no Firefox that people use does.
        ["security.fileuri.strict_origin_policy"] = true,
    };

    private readonly SemaphoreSlim _one = new(1);
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private SiteServer? _server;
    private string? _missing;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        _one.Dispose();
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

    /// <summary>Visits the real site with a fresh profile, one test at a time, and fails when the browser complains.</summary>
    internal async Task Visit(Func<IPage, Task> body, BrowserNewContextOptions? options = null)
    {
        await _one.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            var browser = await Start();
            await using var context = await browser.NewContextAsync(new(options ?? new()) { BaseURL = _server!.Origin, Locale = "en-GB" });
            var page = await context.NewPageAsync();
            var faults = new List<string>();
            page.Console += (_, message) =>
            {
                if (message.Type == "error")
                {
                    faults.Add(message.Text);
                }
            };
            page.PageError += (_, error) => faults.Add(error);
            await body(page);
            Assert.Empty(faults);
        }
        finally
        {
            _one.Release();
        }
    }

    private async Task<IBrowser> Start()
    {
        if (_browser is not null)
        {
            return _browser;
        }

        if (_missing is null)
        {
            try
            {
                var program = Find();
                if (program is null)
                {
                    _missing = "There is no Firefox on this machine, and apt-get could not install firefox-esr.";
                }
                else
                {
                    _server = await SiteServer.Start(RealSite.At);
                    _playwright = await Playwright.CreateAsync();
                    _browser = await _playwright.Firefox.LaunchAsync(
                        new() { Channel = Channel, ExecutablePath = program, FirefoxUserPrefs = Settings });
                    return _browser;
                }
            }
            catch (PlaywrightException e)
            {
                _missing = $"Firefox does not start: {e.Message}";
            }
        }

        Assert.Skip(_missing!);
        return null!;
    }

    private static string? Find() => Installed() ?? (FromDebian() ? Installed() : null);

    private static string? Installed() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    private static bool FromDebian() =>
        OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && File.Exists("/etc/debian_version")
        && AptGet.OfThisMachine(text => TestContext.Current.SendDiagnosticMessage($"Firefox: {text}")).Install("firefox-esr");
}
