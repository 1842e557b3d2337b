using Microsoft.Playwright;
using SupportMap.Browser.Tests.Support;
using SupportMap.Content.Model;
using SupportMap.Listings;

namespace SupportMap.Browser.Tests;

/// <summary>The card of a service in a list: its lines in order, and whom to ring when it is shut.</summary>
public sealed class CardTests(BrowserRun browser)
{
    // A Sunday evening, five past eight on a Monday, a day on which councils are shut, and the dead of night: all in winter, as in London.
    private static readonly DateTime[] Moments =
    [
        new(2026, 11, 29, 20, 0, 0, DateTimeKind.Utc),
        new(2026, 11, 23, 8, 5, 0, DateTimeKind.Utc),
        new(2026, 11, 30, 11, 0, 0, DateTimeKind.Utc),
        new(2026, 11, 25, 3, 0, 0, DateTimeKind.Utc),
    ];

    private static readonly NextServices Next = NextServices.Of(RealSite.Catalogue);
    private static readonly HolidayCalendar Holidays = HolidayCalendar.Of(RealSite.Catalogue);

    [Theory]
    [InlineData("/find/?need=money-and-benefits")]
    [InlineData("/find/?q=debt")]
    [InlineData("/when/months/")]
    [InlineData("/needs/money-and-benefits/")]
    [InlineData("/needs/a-place-to-stay/north-ayrshire/")]
    [InlineData("/areas/south-ayrshire/")]
    public Task A_shut_service_gives_the_number_of_the_next_that_answers(string address) => browser.Visit(
        async visit =>
        {
            var given = 0;
            foreach (var now in Moments)
            {
                await visit.Page.Clock.SetFixedTimeAsync(now);
                await visit.Open(address);
                var cards = await visit.Page.Locator("main .cards > .card:visible").EvaluateAllAsync<Card[]>(
                    """
                    cards => cards.map(card => ({
                      id: card.querySelector('.card__name a').getAttribute('href').split('/')[2],
                      isShut: card.dataset.open === 'no',
                      next: [...card.querySelectorAll('.card__next a')].map(link => link.getAttribute('href')),
                      lines: [...card.children].map(line => line.className.split(' ')[0]),
                    }))
                    """);

                Assert.NotEmpty(cards);
                Assert.All(cards, card => Assert.Equal(card.IsShut ? NextOf(card.Id, now) : [], card.Next));
                Assert.All(cards, card => Assert.Equal(InOrder(card.Lines), card.Lines));
                given += cards.Count(card => card.Next.Length > 0);
            }

            Assert.NotEqual(0, given);
        },
        new() { TimezoneId = "Australia/Sydney" });

    [Fact]
    public Task On_the_find_page_the_name_stays_whole_where_words_are_marked() => browser.Visit(async visit =>
    {
        await visit.Page.Clock.SetFixedTimeAsync(Moments[0]);
        await visit.Open("/find/?q=social+work+debt");

        Assert.NotEmpty(await visit.Page.Locator(".card__next").AllInnerTextsAsync());
        await Assertions.Expect(visit.Page.Locator(".card__next mark")).ToHaveCountAsync(0);
    });

    // The page and the number of the first that answers; none where nobody does.
    private static string[] NextOf(string id, DateTime now)
    {
        var service = RealSite.Catalogue.Published.Single(each => each.Id == id);
        return
        [
            .. Next.Of(service).Where(next => service.Sensitive || !next.Sensitive)
                .Select(next => (next, Phone: next.Phones.FirstOrDefault(phone => phone.Hours?.IsWhenClosed == true) ?? next.Phones[0]))
                .Where(line => LineHours.Of(line.next, line.Phone, Holidays) is { } hours
                    && OpeningClock.At(hours, now, RealSite.Today).Answers)
                .Take(1)
                .SelectMany(line => new[] { line.next.Path, $"tel:{line.Phone.Number.Dial}" }),
        ];
    }

    private static IEnumerable<string> InOrder(string[] lines)
    {
        string[] order =
        [
            "card__name", "card__text", "card__why", "card__place", "card__notice", "card__open", "card__next", "card__phone",
            "card__call", "card__actions",
        ];
        return lines.OrderBy(line => Array.IndexOf(order, line));
    }

    private sealed class Card
    {
        public string Id { get; set; } = "";

        public bool IsShut { get; set; }

        public string[] Next { get; set; } = [];

        public string[] Lines { get; set; } = [];
    }
}
