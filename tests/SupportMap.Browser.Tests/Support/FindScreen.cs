using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace SupportMap.Browser.Tests.Support;

/// <summary>The page that finds services, as a person uses it.</summary>
internal sealed partial class FindScreen(Visit visit)
{
    private const string IdOfCard = "card.querySelector('.card__name a').pathname.split('/')[2]";

    private readonly IPage _page = visit.Page;

    public ILocator Query => _page.GetByRole(AriaRole.Searchbox, new() { Name = "What do you need?" });

    public ILocator Count => _page.Locator("#count");

    /// <summary>What those hear who do not see the page.</summary>
    public ILocator Told => _page.Locator("#said");

    public ILocator Results => _page.Locator("#services > li:visible");

    public ILocator NothingFound => _page.Locator("#nothing");

    public ILocator PlaceNote => _page.Locator("#place");

    /// <summary>Who to call first when somebody is in danger.</summary>
    public ILocator Urgent => _page.Locator("#urgent");

    /// <summary>Looks into further parts of a large catalogue.</summary>
    public ILocator LookFurther => _page.Locator("#left").GetByRole(AriaRole.Button);

    public ILocator Filter(string label) => _page.GetByLabel(label, new() { Exact = true });

    /// <summary>Types as a person does, letter by letter, and does not press Search.</summary>
    public Task Type(string text) => Query.PressSequentiallyAsync(text);

    /// <summary>Puts the text in and presses Enter.</summary>
    public async Task Search(string text)
    {
        await Query.FillAsync(text);
        await Query.PressAsync("Enter");
        await Searched();
    }

    public async Task Choose(string label, string option)
    {
        if (!await Filter(label).IsVisibleAsync())
        {
            await _page.Locator("#filters summary").ClickAsync();
        }

        await Filter(label).SelectOptionAsync(new SelectOptionValue { Label = option });
        await Searched();
    }

    /// <summary>Waits until the best result is this service.</summary>
    public Task FirstIs(string id) =>
        Assertions.Expect(Results.First.Locator(".card__name a")).ToHaveAttributeAsync("href", $"/services/{id}/");

    /// <summary>The ids of the services that are shown, best first: at least one.</summary>
    public async Task<IReadOnlyList<string>> Ids()
    {
        var ids = await Results.EvaluateAllAsync<string[]>($"cards => cards.map(card => {IdOfCard})");
        Assert.NotEmpty(ids);
        return ids;
    }

    /// <summary>The ids of the services in whose card a word starts with this text, sorted: at least one.</summary>
    public async Task<IReadOnlyList<string>> IdsWithText(string text)
    {
        var ids = await _page.Locator("#services > li").EvaluateAllAsync<string[]>(
            $$"""
            (cards, text) => cards.filter(card => new RegExp(`\\b${text}`, 'i').test(card.textContent)).map(card => {{IdOfCard}})
            """,
            text);
        Assert.NotEmpty(ids);
        return [.. ids.Order(StringComparer.Ordinal)];
    }

    /// <summary>How far down the page the field and the number found stand, in CSS pixels.</summary>
    public Task<double[]> Tops() =>
        _page.EvaluateAsync<double[]>("() => ['q', 'count'].map(id => document.getElementById(id).getBoundingClientRect().top + scrollY)");

    /// <summary>Waits until what only helps before a search is put away: the field moves up once, with the first letter.</summary>
    public Task HasMadeRoom() => Assertions.Expect(_page.Locator("body.searching")).ToBeAttachedAsync();

    /// <summary>Waits until the page says how many there are.</summary>
    public Task Searched() => Assertions.Expect(Count).ToHaveTextAsync(CountText());

    [GeneratedRegex(@"^\s*(\d+|No) services?\s*$")]
    private static partial Regex CountText();
}
