using SupportMap.Browser.Tests.Support;

namespace SupportMap.Browser.Tests;

/// <summary>
/// What a page says about itself to search engines stands in a script element, which the content security policy must not mind.
/// </summary>
public sealed class DataBlockTests(BrowserRun browser)
{
    [Fact]
    public Task It_breaks_no_rule_of_the_policy() => browser.Visit(async visit =>
    {
        await visit.Page.AddInitScriptAsync(
            "window.breaches = 0; addEventListener('securitypolicyviolation', () => { window.breaches += 1 })");
        await visit.Open("/services/ea-council-homelessness-housing-options/");

        Assert.Equal(
            "https://schema.org",
            await visit.Page.EvaluateAsync<string>(
                "JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent)['@context']"));
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("window.breaches"));
    });
}
