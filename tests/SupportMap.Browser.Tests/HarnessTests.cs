using SupportMap.Browser.Tests.Support;
using SupportMap.OpenData;
using SupportMap.Pages;

namespace SupportMap.Browser.Tests;

/// <summary>Whether these tests would notice.</summary>
public sealed class HarnessTests(BrowserRun browser)
{
    [Fact]
    public void Every_kind_of_page_is_looked_at()
    {
        var frame = new SiteFrame(RealSite.Catalogue.Site, default, new Dictionary<string, string>(), Content.Model.BankHolidays.None, []);
        var looked = PageKinds.All.Select(kind => kind.Data.Item2).ToHashSet(StringComparer.Ordinal);

        var passedOver = PagePlan.Of(RealSite.Catalogue, frame, PublishedData.Lists)
            .GroupBy(page => page.GetType())
            .Where(kind => !kind.Any(page => looked.Contains(page.Path)));

        Assert.Empty(passedOver.Select(kind => kind.Key.Name));
    }

    [Theory]
    [InlineData("location = 'https://example.org/'", "A request went to https://example.org/")]
    [InlineData("fetch('https://example.org/').catch(() => {})", "Content Security Policy")]
    [InlineData("document.body.append(Object.assign(document.createElement('script'), { textContent: '1' }))", "Content Security Policy")]
    [InlineData("document.body.append(Object.assign(document.createElement('img'), { src: '/missing.png' }))", "status of 404")]
    [InlineData("setTimeout(() => { throw new Error('thrown by a script') })", "thrown by a script")]
    [InlineData("console.error('said by a script')", "said by a script")]
    public async Task A_fault_in_the_browser_fails_the_test(string script, string fault)
    {
        var failure = await Assert.ThrowsAnyAsync<Exception>(() => browser.Visit(async visit =>
        {
            await visit.Open("/");
            await visit.Page.EvaluateAsync($"() => {{ {script} }}");
            await visit.Page.WaitForTimeoutAsync(500);
        }));

        Assert.Contains(fault, failure.Message, StringComparison.Ordinal);
    }
}
