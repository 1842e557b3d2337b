using System.Text.RegularExpressions;
using System.Text;
using SupportMap.Browser.Tests.Support;
using SupportMap.SiteSearch;
using SupportMap.OpenData;
using SupportMap.Pages;

namespace SupportMap.Browser.Tests;

/// <summary>Whether these tests would notice.</summary>
public sealed partial class HarnessTests(BrowserRun browser)
{
    [Fact]
    public void Every_kind_of_page_is_looked_at()
    {
        var noAssets = new Dictionary<string, string>();
        var frame = new SiteFrame(RealSite.Catalogue.Site, RealSite.Today, noAssets, Listings.HolidayCalendar.Empty, []);
        var looked = PageKinds.All.Select(kind => kind.Data.Item2).ToHashSet(StringComparer.Ordinal);

        var kinds = PagePlan.Of(RealSite.Catalogue, frame, FindParts.Of(RealSite.Catalogue), PublishedData.Lists)
            .GroupBy(page => page.GetType())
            .ToList();

        Assert.NotEmpty(kinds);
        Assert.Empty(kinds.Where(kind => !kind.Any(page => looked.Contains(page.Path))).Select(kind => kind.Key.Name));
    }

    /// <summary>What scripts and styles take hold of, on any page of the site, stands on a page that is visited.</summary>
    [Fact]
    public void Every_part_of_a_page_is_looked_at()
    {
        var looked = PageKinds.All.Select(kind => kind.Data.Item2.Split('?', '#')[0]).ToHashSet(StringComparer.Ordinal);
        var seen = looked.SelectMany(Parts).ToHashSet(StringComparer.Ordinal);
        Assert.Contains("data-hours", seen);

        var unseen = RealSite.Addresses.SelectMany(address => Parts(address).Except(seen).Select(part => (part, address)));
        Assert.Empty(unseen.GroupBy(one => one.part, one => one.address, (part, on) => $"{part} on {string.Join(", ", on.Take(3))}"));
    }

    [Fact]
    public void What_a_thumb_must_hit_is_there()
    {
        var seen = PageKinds.All.SelectMany(kind => Parts(kind.Data.Item2.Split('?', '#')[0])).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(Screen.MainActions.SelectMany(action => action.Split(' ')).Except(seen));
    }

    [Fact]
    public void A_missing_browser_fails_one_test_and_skips_the_others()
    {
        var missing = new MissingBrowser("There is none.");

        Assert.Equal("There is none.", Assert.Throws<Xunit.Sdk.FailException>(missing.EndTest).Message);
        Assert.True(IsSkipped());
        Assert.True(IsSkipped());

        // Assert.Throws would let it pass and skip this test.
        bool IsSkipped()
        {
            try
            {
                missing.EndTest();
                return false;
            }
            catch (Xunit.Sdk.SkipException skip)
            {
                return skip.Message.Contains("no browser", StringComparison.Ordinal);
            }
        }
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
        // Without one it is not this fault that ends the test.
        Assert.NotNull(browser.Program);

        var failure = await Assert.ThrowsAnyAsync<Exception>(() => browser.Visit(async visit =>
        {
            await visit.Open("/");
            await visit.Page.EvaluateAsync($"() => {{ {script} }}");
            await visit.Page.WaitForTimeoutAsync(500);
        }));

        Assert.Contains(fault, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_replaced_answer_that_nothing_asks_for_fails_the_test()
    {
        Assert.NotNull(browser.Program);

        var failure = await Assert.ThrowsAnyAsync<Exception>(() => browser.Visit(async visit =>
        {
            await visit.Cut(RealSite.SearchFiles.Index);
            await visit.Open("/find/");
        }));

        Assert.Contains("Nothing asked for /assets/search-index.", failure.Message, StringComparison.Ordinal);
    }

    /// <summary>The elements, classes, hooks of scripts and files of a page.</summary>
    private static IEnumerable<string> Parts(string address)
    {
        var html = Encoding.UTF8.GetString(RealSite.At(address)!);
        return Class().Matches(html).SelectMany(match => match.Groups[1].Value.Split(' ').Select(name => $".{name}"))
            .Concat(Hook().Matches(html).Select(match => match.Groups[1].Value + match.Groups[2].Value))
            .Concat(PageFiles.NamedIn(Encoding.UTF8.GetBytes(html)))
            .Distinct();
    }

    [GeneratedRegex("class=\"([^\"]+)\"")]
    private static partial Regex Class();

    [GeneratedRegex("<([a-z][a-z0-9]*)|[\\s](data-[a-z-]+)(?=[=\\s>])")]
    private static partial Regex Hook();
}
