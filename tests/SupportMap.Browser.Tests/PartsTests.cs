using Microsoft.Playwright;
using SupportMap.Browser.Tests.Support;
using SupportMap.Content.Reading;
using SupportMap.Output;
using SupportMap.SiteSearch;
using SupportMap.Themes;

namespace SupportMap.Browser.Tests;

/// <summary>A catalogue so large that its list and index are cut into parts, of which a search fetches a few.</summary>
public sealed class PartsTests(BrowserRun browser) : IAsyncLifetime
{
    private const int Copies = 4;

    private static readonly Lazy<Dictionary<string, byte[]>> Files =
        new(() => LargeSite().ToDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal));

    private SiteServer? _server;

    public async ValueTask InitializeAsync() =>
        _server = await SiteServer.Start(address => Files.Value.GetValueOrDefault(OutputFile.PathFor(address)));

    public ValueTask DisposeAsync() => _server!.DisposeAsync();

    [Fact]
    public Task A_typed_town_fetches_only_what_serves_it() => Find(async (find, visit) =>
    {
        await find.Search("homeless girvan");

        await find.FirstIs("sa-council-homelessness-housing-options");
        Assert.Contains(visit.Requests, path => path.StartsWith("/find/south-ayrshire/", StringComparison.Ordinal));
        Assert.DoesNotContain(visit.Requests, path => path.StartsWith("/find/east-ayrshire/", StringComparison.Ordinal));
        Assert.DoesNotContain(visit.Requests, path => path.StartsWith("/find/arran/", StringComparison.Ordinal));
    });

    [Fact]
    public Task Who_helps_in_danger_is_named_without_a_town() => Find(async (find, _) =>
    {
        await find.Search("i want to die");

        await Assertions.Expect(find.Urgent).ToContainTextAsync("Samaritans");
    });

    [Fact]
    public Task The_rest_can_be_looked_at_in_further_rounds() => Find(async (find, visit) =>
    {
        await find.Search("advice");
        var before = visit.Requests.Count;
        var shown = await find.Results.CountAsync();

        await find.LookFurther.ClickAsync();

        await Assertions.Expect(find.Results.Nth(shown)).ToBeVisibleAsync();
        Assert.True(visit.Requests.Count > before);
        Assert.True(shown <= FindParts.MostAtOnce + RealSite.Catalogue.Published.Count);
    });

    [Fact]
    public Task Without_JavaScript_every_list_is_linked() => browser.Visit(_server!.Origin, async visit =>
    {
        await visit.Open("/find/");
        var lists = await visit.Page.Locator(".more a[href^='/find/']")
            .EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var list in lists)
        {
            await visit.Page.GotoAsync(list);
            found.UnionWith(
                await visit.Page.Locator("#services .card__name a")
                    .EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))"));
        }

        Assert.Equal(RealSite.Catalogue.Published.Count * (Copies + 1), found.Count);
    }, new() { JavaScriptEnabled = false });

    private Task Find(Func<FindScreen, Visit, Task> body) => browser.Visit(_server!.Origin, async visit =>
    {
        await visit.Open("/find/");
        await body(new FindScreen(visit), visit);
    });

    /// <summary>The real input with copies of its services.</summary>
    private static IReadOnlyList<OutputFile> LargeSite()
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(RealSite.Input, "*", SearchOption.AllDirectories))
        {
            var copy = folder.Combine("input", Path.GetRelativePath(RealSite.Input, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        foreach (var service in RealSite.Catalogue.Published)
        {
            var text = File.ReadAllText(folder.Combine(["input", .. service.File.Split('/')]));
            for (var number = 1; number <= Copies; number++)
            {
                var copy = text.Replace($"name: {service.Name}", $"name: {service.Name} {number}", StringComparison.Ordinal);
                File.WriteAllText(folder.Combine("input", "services", $"{service.Id}-{number}{Path.GetExtension(service.File)}"), copy);
            }
        }

        var site = SiteBuild.Run(
            InputFolder.Read(folder.Combine("input")), SiteTheme.Create(), new BuildOptions("input", new DateOnly(2026, 11, 21)));
        return site.Files ?? throw new InvalidOperationException(string.Join('\n', site.Diagnostics.Where(d => d.IsError).Take(5)));
    }
}
