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

    // Forced colours are the reader's own pairs; axe takes some backgrounds of the page for shown there, where none is.
    private static readonly AxeRunOptions WcagInForcedColours = new()
    {
        RunOnly = Wcag.RunOnly,
        ResultTypes = Wcag.ResultTypes,
        Rules = new() { ["color-contrast"] = new() { Enabled = false } },
    };

    private static readonly (int Width, ColorScheme Scheme, ForcedColors Forced)[] Looks =
    [
        (360, ColorScheme.Dark, ForcedColors.Active),
        (320, ColorScheme.Light, ForcedColors.None),
        (360, ColorScheme.Dark, ForcedColors.None),
        (1280, ColorScheme.Light, ForcedColors.None),
    ];

    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public Task Axe_finds_no_fault(string kind, string address) => browser.Visit(
        async visit =>
        {
            await visit.Open(address);
            // Cards far down are laid out when they come near: until then axe would measure places from before the last change of width.
            await visit.Page.EvaluateAsync(
                "document.querySelectorAll('.card').forEach((card) => { card.style.contentVisibility = 'visible' })");
            foreach (var (width, scheme, forced) in Looks)
            {
                await visit.Page.SetViewportSizeAsync(width, 800);
                await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme, ForcedColors = forced });
                var result = await visit.Page.RunAxe(forced == ForcedColors.Active ? WcagInForcedColours : Wcag);
                Assert.True(
                    result.Violations.Length == 0, $"{kind}, {width} px, {scheme}, forced colours {forced}: {Describe(result.Violations)}");
            }
        },
        new() { ReducedMotion = ReducedMotion.Reduce });

    private static string Describe(AxeResultItem[] violations) =>
        string.Join(
            '\n', violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {violation.Help}: {node.Html}")));
}
