using Microsoft.Playwright;
using SupportMap.Browser.Tests.Support;

namespace SupportMap.Browser.Tests;

/// <summary>The way back to a page that some browsers bring up with its form emptied.</summary>
public sealed class BackTests(BrowserRun browser)
{
    private const string Emptied =
        """
        () => {
          document.querySelectorAll('form').forEach((form) => form.reset())
          document.querySelectorAll('form input:not([name=form-name]), form textarea').forEach((field) => {
            if (/checkbox|radio/.test(field.type)) { field.checked = false } else { field.value = '' }
          })
          dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
        }
        """;

    [Theory]
    [InlineData("/find/?q=food&area=arran", "#q", "food")]
    [InlineData("/find/?q=food&area=arran", "#area", "arran")]
    [InlineData("/packs/?area=south-ayrshire&town=Girvan", "#where", "south-ayrshire/Girvan")]
    [InlineData("/report/?service=samaritans", "#service", "Samaritans (samaritans)")]
    [InlineData("/change/?service=ayr-housing-aid-centre", "#service", "ayr-housing-aid-centre")]
    public Task Fills_the_form_from_the_address(string address, string field, string value) => browser.Look(
        async visit =>
        {
            await visit.Open(address);
            await Assertions.Expect(visit.Page.Locator(field)).ToHaveValueAsync(value);

            await visit.Page.EvaluateAsync(Emptied);

            await Assertions.Expect(visit.Page.Locator(field)).ToHaveValueAsync(value);
        },
        BrowserRun.Desk);

    [Fact]
    public Task Leaves_no_fact_that_nobody_took_out() => browser.Look(
        async visit =>
        {
            await visit.Open("/change/?service=ayr-housing-aid-centre");
            var email = visit.Page.Locator("[name=email]");
            await Assertions.Expect(email).Not.ToHaveValueAsync("");
            var before = await email.InputValueAsync();

            await visit.Page.EvaluateAsync(Emptied);

            await Assertions.Expect(email).ToHaveValueAsync(before);
            await Assertions.Expect(visit.Page.Locator("[data-count]")).ToHaveTextAsync("");
        },
        BrowserRun.Desk);
}
