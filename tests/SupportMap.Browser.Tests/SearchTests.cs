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
    public Task Typing_finds_without_pressing_search() => Find("/find/", async find =>
    {
        await find.Type("homeless kilmarnock");

        await find.FirstIs("ea-council-homelessness-housing-options");
    });

    [Fact]
    public Task Half_a_word_finds() => Find("/find/", async find =>
    {
        await find.Type("samarit");

        await find.FirstIs("samaritans");
    });

    [Theory]
    [InlineData("homelss", "a-place-to-stay")]
    [InlineData("naloxne", "drugs-and-alcohol")]
    [InlineData("citizens advise", "money-and-benefits")]
    [InlineData("perscription", "doctor-and-medicine")]
    public Task A_misspelling_finds(string typed, string need) => Find("/find/", async find =>
    {
        await find.Search(typed);

        Assert.Contains(need, await find.NeedsOfFirst(5));
    });

    [Theory]
    [InlineData("skint", "money-and-benefits")]
    [InlineData("broo", "money-and-benefits")]
    [InlineData("scran", "food-and-clothes")]
    [InlineData("weans", "family-and-relationships")]
    [InlineData("naewhere tae stay", "a-place-to-stay")]
    public Task Slang_finds(string typed, string need) => Find("/find/", async find =>
    {
        await find.Search(typed);

        Assert.Contains(need, await find.NeedsOfFirst(3));
    });

    [Theory]
    [InlineData("Shelter Scotland", "shelter-scotland")]
    [InlineData("samaritans", "samaritans")]
    [InlineData("simon community", "simon-community-scotland")]
    public Task The_name_of_an_organisation_finds(string typed, string service) => Find("/find/", async find =>
    {
        await find.Search(typed);

        await find.FirstIs(service);
    });

    [Theory]
    [InlineData("01563 554400", "ea-council-homelessness-housing-options")]
    [InlineData("116 123", "samaritans")]
    [InlineData("116123", "samaritans")]
    [InlineData("(01563) 554 400", "ea-council-homelessness-housing-options")]
    public Task A_phone_number_finds(string typed, string service) => Find("/find/", async find =>
    {
        await find.Search(typed);

        await find.FirstIs(service);
    });

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
    public Task Signs_that_mean_something_to_the_search_engine_do_no_harm(string typed) => Find("/find/", async find =>
    {
        await find.Search(typed);
        await find.Search("samaritans");

        await find.FirstIs("samaritans");
    });

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public Task Searching_for_nothing_shows_everything(string typed) => Find("/find/?q=food", async find =>
    {
        await find.Search(typed);

        await Assertions.Expect(find.Results).ToHaveCountAsync(RealSite.Catalogue.Published.Count);
    });

    [Fact]
    public Task Thousands_of_words_are_answered_at_once() => AnswersWithin("food bank kilmarnock ".PadRight(5000, 'a')[..5000].Replace("aaaaaaa", "abc xyz", StringComparison.Ordinal));

    [Fact]
    public Task A_word_of_thousands_of_letters_is_answered_at_once() => AnswersWithin(new string('x', 5000));

    private Task AnswersWithin(string typed) => Find("/find/?q=food", async find =>
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        await find.Search(typed);

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(4));
    });

    [Fact]
    public Task The_number_of_services_found_is_announced() => Find("/find/", async find =>
    {
        await Assertions.Expect(find.Count).ToHaveAttributeAsync("aria-live", "polite");

        await find.Search("samaritans");

        await Assertions.Expect(find.Count).ToHaveTextAsync(await find.Results.CountAsync() + " services");
    });

    [Fact]
    public Task Nothing_found_shows_where_else_to_look() => Find("/find/", async find =>
    {
        await find.Search("xyzzy");

        await Assertions.Expect(find.Count).ToHaveTextAsync("No services");
        await Assertions.Expect(find.NothingFound.GetByRole(AriaRole.Link, new() { Name = "Food and clothes" })).ToHaveAttributeAsync("href", "/needs/food-and-clothes/");
        await Assertions.Expect(find.NothingFound.GetByRole(AriaRole.Link, new() { Name = "urgent help" })).ToBeVisibleAsync();
    });

    [Fact]
    public Task The_search_on_the_home_page_leads_to_the_results() => browser.Visit(async visit =>
    {
        await visit.Open("/");
        await visit.Page.GetByRole(AriaRole.Searchbox).FillAsync("homeless kilmarnock");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();

        await new FindScreen(visit).FirstIs("ea-council-homelessness-housing-options");
    });

    private Task Find(string address, Func<FindScreen, Task> body) => browser.Visit(async visit =>
    {
        await visit.Open(address);
        await body(new FindScreen(visit));
    });
}
