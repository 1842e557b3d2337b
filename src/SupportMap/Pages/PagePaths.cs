using SupportMap.Content.Model;
using SupportMap.Listings;
using SupportMap.SiteSearch;

namespace SupportMap.Pages;

/// <summary>The first parts of the addresses that every site has: those of a site without any entry.</summary>
internal static class PagePaths
{
    private static readonly Link Nowhere = new("", "");

    private static readonly SiteSettings Site = new()
    {
        Title = "",
        Tagline = "",
        Region = "",
        Language = "",
        TimeZone = "",
        BaseUrl = "",
        Owner = Nowhere,
        ContentLicence = Nowhere,
        Exit = Nowhere,
        Colours = new SiteColours("", "", ""),
        Home = new HomeText("", "", "", "", "", []),
        Wording = new Wording("", "", "", "", "", "", "", ""),
        Packs = PackSettings.Default,
    };

    private static readonly Catalogue Empty = new()
    {
        Site = Site,
        Needs = [],
        Areas = [],
        Stages = [],
        Audiences = [],
        Prisons = [],
        SearchWords = new SearchWords([], [], DangerWords.None, []),
        Holidays = [],
        Organisations = [],
        Published = [],
        Closed = [],
        Drafts = [],
        Guides = [],
        Pages = [],
    };

    private static readonly SiteFrame Frame =
        new(Site, new DateOnly(2000, 1, 1), new Dictionary<string, string>(), HolidayCalendar.Empty, []);

    public static IReadOnlySet<string> TopLevel { get; } =
        PagePlan.Of(Empty, Frame, FindParts.Of(Empty), new DataLists([], [], []))
            .Select(page => page.Path.Split('/')[1])
            .ToHashSet(StringComparer.Ordinal);
}
