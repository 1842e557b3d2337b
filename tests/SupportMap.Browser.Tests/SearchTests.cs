using Microsoft.Playwright;
using SupportMap.Browser.Tests.Support;

namespace SupportMap.Browser.Tests;

public sealed class SearchTests(BrowserRun browser)
{
    [Fact]
    public Task A_shared_link_shows_what_was_searched_for() => Find("/find/?q=homeless+kilmarnock", async find =>
    {
        await Assertions.Expect(find.Query).ToHaveValueAsync("homeless kilmarnock");
        await find.FirstIs("ea-council-homelessness-housing-options");
    });

    [Fact]
    public Task Typing_finds_a_service_without_pressing_search() => Find("/find/", async find =>
    {
        await find.Type("homeless kilmarnock");

        await find.FirstIs("ea-council-homelessness-housing-options");
    });

    private Task Find(string address, Func<FindScreen, Task> body) => browser.Visit(async visit =>
    {
        var find = new FindScreen(visit);
        await find.Open(address);
        await body(find);
    });
}
