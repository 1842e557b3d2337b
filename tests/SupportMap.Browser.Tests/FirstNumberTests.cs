using Microsoft.Playwright;
using SupportMap.Browser.Tests.Support;

namespace SupportMap.Browser.Tests;

/// <summary>On a phone the number of the first service stands on the first screen.</summary>
public sealed class FirstNumberTests(BrowserRun browser)
{
    private const int Height = 740;

    private static readonly BrowserNewContextOptions Phone = new() { ViewportSize = new() { Width = 360, Height = Height } };

    // A page with a way out has that first.
    public static TheoryData<string> Addresses =>
    [
        "/find/?q=food",
        "/find/?q=food+irvine&when=day",
        "/find/?q=homeless+kilmarnock",
        "/find/?need=a-place-to-stay",
        .. RealSite.Catalogue.Needs.Where(need => !need.Sensitive).Select(need => need.Path),
        "/needs/a-place-to-stay/east-ayrshire/",
        "/needs/food-and-clothes/north-ayrshire/",
        "/needs/money-and-benefits/south-ayrshire/",
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public Task It_is_seen_whole_without_scrolling(string address) => browser.Look(
        async visit =>
        {
            await visit.Page.Clock.SetFixedTimeAsync(new DateTime(2026, 11, 23, 11, 0, 0, DateTimeKind.Utc));
            await visit.Open(address);

            var first = visit.Page.Locator("main .cards > .card:visible").First;
            var call = first.Locator(".card__call");
            // Some can only be written to.
            var number = await call.CountAsync() > 0 ? call.First : first.Locator(".card__name");
            var box = await number.BoundingBoxAsync();
            Assert.InRange(box!.Y + box.Height, 1, Height);
        },
        Phone);
}
