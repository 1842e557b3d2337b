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
    public Task The_field_and_the_number_found_stay_where_they_are_while_typing() => Find("/find/", async find =>
    {
        await find.Type("h");
        await find.HasMadeRoom();
        await find.Searched();
        var before = await find.Tops();

        foreach (var letter in "omless kilmarnok")
        {
            await find.Type(letter.ToString());
            Assert.Equal(before, await find.Tops());
        }

        await Assertions.Expect(find.PlaceNote).ToBeVisibleAsync();
        Assert.Equal(before, await find.Tops());
    });

    [Fact]
    public Task Half_a_word_finds() => Find("/find/", async find =>
    {
        await find.Type("samarit");

        await find.FirstIs("samaritans");
    });

    [Fact]
    public Task The_number_of_services_found_is_announced() => Find("/find/", async find =>
    {
        await find.Type("food bank");
        await Assertions.Expect(find.Told).ToContainTextAsync("services");

        var count = await find.Results.CountAsync() + " services";
        await Assertions.Expect(find.Count).ToHaveTextAsync(count);
        await Assertions.Expect(find.Told).ToContainTextAsync(count);
    });

    [Fact]
    public Task Nothing_found_shows_where_else_to_look() => Find("/find/", async find =>
    {
        await find.Search("xyzzy");

        await Assertions.Expect(find.Count).ToHaveTextAsync("No services");
        await Assertions.Expect(find.NothingFound.GetByRole(AriaRole.Link, new() { Name = "Food and clothes" }))
            .ToHaveAttributeAsync("href", "/needs/food-and-clothes/");
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

    private Task Find(string address, Func<FindScreen, Task> body) => browser.Look(async visit =>
    {
        await visit.Open(address);
        await body(new FindScreen(visit));
    }, BrowserRun.Desk);
}
