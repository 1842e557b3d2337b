using SupportMap.Content.Model;
using SupportMap.Content.Values;
using SupportMap.Listings;

namespace SupportMap.Pages;

/// <summary>The pages that answer one question: whom do I phone, right now, from here?</summary>
internal static class NowPages
{
    public const string Path = "/now/";

    // More would be a list again.
    private const int MostServices = 6;

    public static IEnumerable<Page> Of(Catalogue catalogue, SiteFrame frame, Listing listing, PageLink home)
    {
        var needs = catalogue.Needs.Where(need => need.Now is not null).ToList();
        var areas = catalogue.Areas.Where(area => area.IsLocal).ToList();
        yield return new NowPage
        {
            Frame = frame,
            Path = Path,
            Title = "Who can help right now?",
            Description = "Tap what you need. You get the number that answers at this time.",
            Breadcrumbs = [home],
            MadeFrom = "needs.yaml",
            Needs = Links(catalogue),
            Areas = areas,
        };
        foreach (var need in needs)
        {
            foreach (var area in areas.Prepend(null))
            {
                yield return new AnswerPage
                {
                    Frame = frame,
                    Path = PathOf(need, area),
                    Title = area is null ? $"{need.Now}: who can help right now?" : $"{need.Now}, {area.Name}: who can help right now?",
                    Description = "The number that answers at this time, and what to say.",
                    Breadcrumbs = [home, new PageLink(Path, "Right now"), .. area is null ? [] : new[] { new PageLink(PathOf(need), need.Now!) }],
                    MadeFrom = "needs.yaml",
                    Sensitive = need.Sensitive,
                    Need = need,
                    Area = area,
                    Services = Services(listing, need, area),
                    WhenClosed = WhenClosed(catalogue, need, area),
                    InAreas = [.. areas.Where(other => other != area).Select(other => new PageLink(PathOf(need, other), other.Name))],
                    All = area is null ? new PageLink(need.Path, need.Name) : new PageLink($"{need.Path}{area.Id}/", $"{need.Name} in {area.Name}"),
                };
            }
        }
    }

    /// <summary>The needs that are asked for here: what cannot wait comes first.</summary>
    public static IReadOnlyList<PageLink> Links(Catalogue catalogue) =>
        [.. catalogue.Needs.Where(need => need.Now is not null).OrderByDescending(need => need.Urgent).Select(need => new PageLink(PathOf(need), need.Now!, null, null, need.Icon))];

    // Those that the need names before all others; then the nearest.
    private static IReadOnlyList<Service> Services(Listing listing, Need need, Area? area)
    {
        var all = area is null ? [.. listing.Of(need).Where(service => listing.Width(service) > 0)] : listing.In(area, need);
        var usable = all.Where(service => CanAnswer(service, need) && (service.MainNeed.Id == need.Id || need.First.Contains(service.Id)));
        return
        [
            .. listing.ByArea([.. usable], area, need).SelectMany(group => group.Services)
                .OrderBy(service => need.First.Contains(service.Id) ? 0 : 1)
                .Take(MostServices),
        ];
    }

    private static IReadOnlyList<Service> WhenClosed(Catalogue catalogue, Need need, Area? area)
    {
        var byId = catalogue.Published.ToDictionary(service => service.Id, StringComparer.Ordinal);
        return
        [
            .. need.WhenClosed.Select(id => byId.GetValueOrDefault(id)).OfType<Service>()
                .Where(service => CanAnswer(service, need) && (area is null || Listing.Serves(service, area))),
        ];
    }

    // A number that answers only some people is no answer for whoever asks; and nobody should find words about abuse where they asked for food.
    private static bool CanAnswer(Service service, Need need) =>
        service.For.Any(audience => audience.Id == Audience.Everyone)
        && (need.Sensitive || !service.Sensitive)
        && service.Phones.Any(phone => phone.Type is PhoneType.Voice or PhoneType.Text);

    private static string PathOf(Need need, Area? area = null) => area is null ? $"{Path}{need.Id}/" : $"{Path}{need.Id}/{area.Id}/";
}
