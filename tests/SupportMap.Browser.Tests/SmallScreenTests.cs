using Microsoft.Playwright;
using SupportMap.Browser.Tests.Support;

namespace SupportMap.Browser.Tests;

public sealed class SmallScreenTests(BrowserRun browser)
{
    [Fact]
    public Task From_home_a_phone_number_is_two_taps_away() => browser.Visit(
        async visit =>
        {
            await visit.Open("/");
            await visit.Page.GetByRole(AriaRole.Link, new() { Name = "See urgent numbers" }).TapAsync();

            var call = visit.Page.GetByRole(AriaRole.Link, new() { Name = "Call 116 123" }).First;
            await Assertions.Expect(call).ToHaveAttributeAsync("href", "tel:116123");
        },
        new() { ViewportSize = new() { Width = 320, Height = 640 }, IsMobile = true, HasTouch = true });
}
