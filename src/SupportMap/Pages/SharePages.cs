using SupportMap.Content.Model;
using SupportMap.Content.Values;
using SupportMap.Listings;

namespace SupportMap.Pages;

/// <summary>What others hang up, hand out and paste: a poster, cards for a wallet, and a strip of urgent numbers.</summary>
internal static class SharePages
{
    private const int MostInStrip = 6;
    private const string Poster = "/share/poster/";

    public static PageLink Link { get; } = new(
        "/share/",
        "Poster, cards and numbers to share",
        "To hang beside a phone, to put in a wallet, and to paste into your own site.");

    public static IEnumerable<Page> Of(Catalogue catalogue, SiteFrame frame, Listing listing, PageLink home)
    {
        var free = FreeFromInside(catalogue);
        var areas = catalogue.Areas.Where(area => area.IsLocal).ToList();
        yield return new SharePage
        {
            Frame = frame,
            Path = Link.Path,
            Title = Link.Name,
            Description = Link.Summary!,
            Breadcrumbs = [home, WorkerPages.Link],
            Poster = free.Count > 0 ? Poster : null,
            Cards = [.. areas.Select(area => new PageLink(CardsOf(area), area.Name))],
            Strip = [.. PaperLine.Urgent(listing, catalogue.Published.Where(service => listing.Width(service) > 0)).Take(MostInStrip)],
        };
        if (free.Count > 0)
        {
            yield return new PosterPage
            {
                Frame = frame,
                Path = Poster,
                Title = "Free to phone from here",
                Description = "A poster for beside a phone: numbers that cost nothing from there.",
                Breadcrumbs = [home, WorkerPages.Link, Link],
                File = PackFile.Link(frame, Poster),
                Lines = free,
            };
        }

        foreach (var area in areas)
        {
            // A wallet is looked into: a card says nothing of where somebody has been, or of abuse.
            var rules = new PaperRules(catalogue.Site.Packs.Discreet, NoWeb: true);
            yield return new CardsPage
            {
                Frame = frame,
                Path = CardsOf(area),
                Title = $"Numbers for {area.Name}",
                Description = $"Ten cards for a wallet with the numbers that help most in {area.Name}.",
                Breadcrumbs = [home, WorkerPages.Link, Link],
                File = PackFile.Link(frame, CardsOf(area)),
                Lines = FirstDaySheet.Of(catalogue, listing, area, rules).Lines,
                Rules = rules,
            };
        }
    }

    /// <summary>The addresses of what is printed.</summary>
    public static IEnumerable<string> Paths(Catalogue catalogue) =>
        catalogue.Areas.Where(area => area.IsLocal).Select(CardsOf).Concat(FreeFromInside(catalogue).Count > 0 ? [Poster] : []);

    // What an entry says of both: that it can be phoned from inside, and that the call is free.
    private static IReadOnlyList<PaperLine> FreeFromInside(Catalogue catalogue) =>
        [.. catalogue.Published
            .Where(service => service.FromPrison?.Phone == Answer.Yes)
            .SelectMany(service => service.Phones, (service, phone) => new PaperLine(service, phone))
            .Where(line => line.Phone is { Type: PhoneType.Voice, Cost: "free" })
            .OrderBy(line => line.Service.Ages?.Max is null ? 0 : 1)
            .ThenBy(line => line.IsAlways ? 0 : 1)];

    private static string CardsOf(Area area) => $"/share/{area.Id}/";
}
