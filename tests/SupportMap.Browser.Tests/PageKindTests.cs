using Microsoft.Playwright;
using SupportMap.Browser.Tests.Support;

namespace SupportMap.Browser.Tests;

/// <summary>What holds for every kind of page, all of it seen in one visit each.</summary>
public sealed class PageKindTests(BrowserRun browser)
{
    private const int MostRequests = 3;
    private const int Tiny = 240;
    private const int Narrowest = 320;
    private const int Phone = 360;
    private const int Desk = 1280;

    private static readonly BrowserNewContextOptions OnPhone = new()
    {
        ViewportSize = new() { Width = Narrowest, Height = 640 },
        IsMobile = true,
        HasTouch = true,
        ReducedMotion = ReducedMotion.Reduce,
    };

    [Theory]
    [MemberData(nameof(PageKinds.All), MemberType = typeof(PageKinds))]
    public Task Is_fit_for_every_reader(string kind, string address) => browser.Look(
        async visit =>
        {
            var faults = new List<string>();
            var page = visit.Page;
            await Resize(Narrowest);
            await visit.Open(address);
            await page.EvaluateAsync(Axe.Script);

            if (WeightBudget.Of(address) is not null)
            {
                Assert.InRange(visit.Requests.Count, 1, MostRequests);
            }

            Add("kept without a press", await visit.Kept());
            Add("scrolls sideways", await Screen.Wide(page, Narrowest));
            Add("too low for a thumb", await Screen.Low(page));
            Add("breaks a number in two", await Screen.BrokenNumbers(page));
            await Resize(Tiny);
            Add("scrolls sideways on a tiny screen", await Screen.Wide(page, Tiny));
            // As readers set it for all sites: the rules about widths follow it too.
            await Resize(Phone);
            await using (await Screen.LargeText(page))
            {
                Add("scrolls sideways in large text", await Screen.Wide(page, Phone));
                Add("cuts off in the head, in large text", await Screen.CutOff(page, ".top a"));
                await Resize(2 * Narrowest);
                Add("scrolls sideways in large text on a wide phone", await Screen.Wide(page, 2 * Narrowest));
            }

            await Resize(Narrowest);
            await using (await Screen.SpacedText(page))
            {
                Add("scrolls sideways in spaced text", await Screen.Wide(page, Narrowest));
            }

            await Resize(Desk);
            Add("scrolls sideways on a desk", await Screen.Wide(page, Desk));
            Add("axe, on a desk", await Axe.Faults(page));
            await Screen.Shorten(page);
            Add("looks the same with the focus", await Screen.WithoutFocus(page));
            await page.EvaluateAsync("() => { document.activeElement.blur(); scrollTo(0, 0) }");
            await Resize(Narrowest);
            Add("axe, on a narrow phone", await Axe.FaultsOfSize(page));
            await Resize(Phone);
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            Add("axe, dark", await Axe.FaultsOfLook(page));
            await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
            // axe takes some backgrounds of the page for shown there, where none is: the colours are the reader's own pairs.
            Add("axe, in forced colours", await Axe.FaultsOfSize(page));

            Assert.True(faults.Count == 0, $"{kind}:\n{string.Join('\n', faults)}");

            Task Resize(int width) => page.SetViewportSizeAsync(width, 800);

            void Add(string what, IEnumerable<string> found) => faults.AddRange(found.Select(fault => $"{what}: {fault}"));
        },
        OnPhone);
}
