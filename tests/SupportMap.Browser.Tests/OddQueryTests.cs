using System.Diagnostics;
using Microsoft.Playwright;
using SupportMap.Browser.Tests.Support;

namespace SupportMap.Browser.Tests;

/// <summary>Whatever is typed, the search answers and goes on working.</summary>
public sealed class OddQueryTests(BrowserRun browser)
{
    private static readonly string[] Odd =
    [
        "what time: benefits",
        "help!!!",
        "\"food bank\"",
        "+food -bank",
        "-word",
        "name:food",
        "food^2 bank~1",
        "*",
        "^2",
        "~",
        "<b>food</b> &amp; {{x}} \\",
        "çafé Ünïçode 食物 🍞 \u0130",
        "constructor __proto__ toString",
    ];

    private static readonly string[] Blank = ["", "   "];

    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(4);

    [Fact]
    public Task Characters_that_mean_something_to_the_search_engine_do_no_harm() => Find(async find =>
    {
        foreach (var typed in Odd)
        {
            await find.Search(typed);
            await find.Search("samaritans");

            await find.FirstIs("samaritans");
        }
    });

    [Fact]
    public Task Nothing_typed_shows_everything() => Find(async find =>
    {
        foreach (var typed in Blank)
        {
            await find.Search("food");
            await find.Search(typed);

            await Assertions.Expect(find.Results).ToHaveCountAsync(RealSite.Catalogue.Published.Count);
        }
    });

    [Fact]
    public Task Five_thousand_letters_of_words_are_answered_at_once() => Find(async find =>
    {
        var watch = Stopwatch.StartNew();
        await find.Search(string.Join(' ', Enumerable.Range(0, 833).Select(i => $"ab{i:000}")));

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, AtOnce);
    });

    private Task Find(Func<FindScreen, Task> body) => browser.Look(async visit =>
    {
        await visit.Open("/find/?q=food");
        await body(new FindScreen(visit));
    }, BrowserRun.Desk);
}
