using System.Diagnostics;
using Microsoft.Playwright;
using SupportMap.Browser.Tests.Support;

namespace SupportMap.Browser.Tests;

/// <summary>Whatever is typed, the search answers and goes on working.</summary>
public sealed class OddQueryTests(BrowserRun browser)
{
    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(4);

    [Theory]
    [InlineData("what time: benefits")]
    [InlineData("help!!!")]
    [InlineData("\"food bank\"")]
    [InlineData("+food -bank")]
    [InlineData("-word")]
    [InlineData("name:food")]
    [InlineData("food^2 bank~1")]
    [InlineData("*")]
    [InlineData("^2")]
    [InlineData("~")]
    [InlineData("<b>food</b> &amp; {{x}} \\")]
    [InlineData("çafé Ünïçode 食物 🍞 \u0130")]
    [InlineData("constructor __proto__ toString")]
    public Task Signs_that_mean_something_to_the_search_engine_do_no_harm(string typed) => Find(async find =>
    {
        await find.Search(typed);
        await find.Search("samaritans");

        await find.FirstIs("samaritans");
    });

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public Task Nothing_typed_shows_everything(string typed) => Find(async find =>
    {
        await find.Search(typed);

        await Assertions.Expect(find.Results).ToHaveCountAsync(RealSite.Catalogue.Published.Count);
    });

    [Fact]
    public Task Five_thousand_letters_of_words_are_answered_at_once() => Find(async find =>
    {
        var watch = Stopwatch.StartNew();
        await find.Search(string.Join(' ', Enumerable.Range(0, 833).Select(i => $"ab{i:000}")));

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, AtOnce);
    });

    private Task Find(Func<FindScreen, Task> body) => browser.Visit(async visit =>
    {
        await visit.Open("/find/?q=food");
        await body(new FindScreen(visit));
    });
}
