using Microsoft.Playwright;
using SupportMap.Browser.Tests.Support;

namespace SupportMap.Browser.Tests;

/// <summary>A phone on a bad line gets the page, but not all that the page asks for.</summary>
public sealed class BadLineTests(BrowserRun browser)
{
    // Of the search engine alone: plain text has no marks and no idea of spelling.
    private const string Misspelt = "samaritens";

    [Fact]
    public Task With_everything_there_the_engine_answers() => Find(_ => Task.CompletedTask, async (visit, find) =>
    {
        await find.Search(Misspelt);

        await find.FirstIs("samaritans");
        Assert.NotEqual(0, await Marks(visit));
    });

    [Fact]
    public Task Without_the_index_the_search_looks_through_the_page() =>
        Find(visit => visit.Cut(RealSite.SearchFiles.Index), SearchesPlainly);

    [Fact]
    public Task Without_the_engine_the_search_looks_through_the_page() =>
        Find(visit => visit.Cut(RealSite.SearchFiles.Script), SearchesPlainly);

    [Theory]
    [InlineData("{\"version\":")]
    [InlineData("<!doctype html><title>Log in to this network</title>\n")]
    [InlineData("")]
    public Task A_broken_index_is_like_none(string body) => Find(
        visit =>
        {
            visit.Expect("SyntaxError", "TypeError");
            var answer = new RouteFulfillOptions { ContentType = "text/plain", Body = body };
            return visit.Replace(RealSite.SearchFiles.Index, route => route.FulfillAsync(answer));
        },
        SearchesPlainly);

    [Fact]
    public Task Without_the_words_the_engine_takes_what_is_typed_as_it_stands() => Find(
        visit => visit.Cut(RealSite.SearchFiles.Words),
        async (visit, find) =>
        {
            await find.Search("Samaritans");

            await find.FirstIs("samaritans");
            Assert.NotEqual(0, await Marks(visit));
        });

    [Fact]
    public Task Without_the_index_the_filters_work() => Find(visit => visit.Cut(RealSite.SearchFiles.Index), async (_, find) =>
    {
        await find.Search("food");
        await find.Choose("Area", "North Ayrshire");

        Assert.Contains("na-foodbank", await find.Ids());
    });

    [Fact]
    public Task Without_the_script_the_whole_list_is_there() => Find(visit => visit.Cut(RealSite.Asset("find.js")), async (_, find) =>
        await Assertions.Expect(find.Results).ToHaveCountAsync(RealSite.Catalogue.Published.Count));

    [Fact]
    public Task Without_the_styles_a_service_can_still_be_called() => browser.Visit(async visit =>
    {
        await visit.Cut(RealSite.Asset("service.css"));
        await visit.Open("/services/samaritans/");

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Call 116 123" }).First).ToBeVisibleAsync();
    });

    /// <summary>What <c>find/plain.js</c> does: typed words are looked for in the text of each service.</summary>
    private static async Task SearchesPlainly(Visit visit, FindScreen find)
    {
        await find.Search("Samaritans");
        await find.FirstIs("samaritans");

        await find.Search("naloxone");
        Assert.Equal(await find.IdsWithText("naloxone"), (await find.Ids()).Order(StringComparer.Ordinal));
        Assert.Equal(0, await Marks(visit));

        await find.Search(Misspelt);
        await Assertions.Expect(find.Count).ToHaveTextAsync("No services");
    }

    private static Task<int> Marks(Visit visit) => visit.Page.Locator("#services mark").CountAsync();

    private Task Find(Func<Visit, Task> prepare, Func<Visit, FindScreen, Task> body) => browser.Visit(async visit =>
    {
        await prepare(visit);
        await visit.Open("/find/");
        await body(visit, new FindScreen(visit));
    });
}
