using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using SupportMap.Browser.Tests.Support;

namespace SupportMap.Browser.Tests;

public sealed class AccessibilityTests(BrowserRun browser)
{
    private static readonly AxeRunOptions Wcag = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"),
        ResultTypes = [ResultType.Violations],
    };

    private static readonly (int Width, ColorScheme Scheme)[] Looks =
        [(360, ColorScheme.Light), (360, ColorScheme.Dark), (1280, ColorScheme.Light), (1280, ColorScheme.Dark)];

    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public Task Axe_finds_no_fault(string kind, string address) => browser.Visit(
        async visit =>
        {
            await visit.Open(address);
            foreach (var (width, scheme) in Looks)
            {
                await visit.Page.SetViewportSizeAsync(width, 800);
                await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                var result = await visit.Page.RunAxe(Wcag);
                Assert.True(result.Violations.Length == 0, $"{kind}, {width} px, {scheme}: {Describe(result.Violations)}");
            }
        },
        new() { ReducedMotion = ReducedMotion.Reduce });

    private static string Describe(AxeResultItem[] violations) =>
        string.Join('\n', violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {violation.Help}: {node.Html}")));
}
