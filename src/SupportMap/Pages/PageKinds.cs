using SupportMap.Content.Model;
using SupportMap.Listings;
using SupportMap.SiteSearch;

namespace SupportMap.Pages;

/// <summary><c>/</c></summary>
public sealed record HomePage : Page
{
    /// <summary>What may be needed at once, each by what it is called on <c>/now/</c>.</summary>
    public required IReadOnlyList<PageLink> Now { get; init; }

    public required IReadOnlyList<PageLink> Needs { get; init; }

    public required IReadOnlyList<PageLink> Stages { get; init; }

    /// <summary>Local areas first; wider ones after them.</summary>
    public required IReadOnlyList<PageLink> Areas { get; init; }

    public required int ServiceCount { get; init; }
}

/// <summary>
/// <c>/find/</c>: every published service, or in a large catalogue the first part of them; and what they can be filtered by.
/// </summary>
public sealed record FindPage : Page
{
    /// <summary>By name.</summary>
    public required IReadOnlyList<Service> Services { get; init; }

    public required int ServiceCount { get; init; }

    /// <summary>All parts that the catalogue is cut into, for the script of the page.</summary>
    public required IReadOnlyList<FindPart> Parts { get; init; }

    /// <summary>The lists of the other parts; empty where one holds everything.</summary>
    public required IReadOnlyList<PageLink> Lists { get; init; }

    /// <summary>The values of the filters; each list in the order of its file.</summary>
    public required IReadOnlyList<Need> Needs { get; init; }

    /// <summary>Local areas only.</summary>
    public required IReadOnlyList<Area> Areas { get; init; }

    public required IReadOnlyList<Stage> Stages { get; init; }

    public required IReadOnlyList<Audience> Audiences { get; init; }
}

/// <summary><c>/find/east/</c>, <c>/find/east/2/</c>: a part of a large catalogue.</summary>
public sealed record FindListPage : Page
{
    /// <summary>In the order of their needs.</summary>
    public required IReadOnlyList<Service> Services { get; init; }

    /// <summary>All lists, this one too.</summary>
    public required IReadOnlyList<PageLink> Lists { get; init; }
}

/// <summary>A list of places to go on to: <c>/needs/</c>, <c>/areas/</c>, <c>/when/</c>, <c>/organisations/</c>, <c>/guides/</c>.</summary>
public sealed record IndexPage : Page
{
    public required string Intro { get; init; }

    /// <summary>A page that is none of the entries; null for none.</summary>
    public PageLink? Also { get; init; }

    public required IReadOnlyList<PageLink> Entries { get; init; }

    public static IndexPage Of(SiteFrame frame, PageLink home, string path, string title, string intro, IReadOnlyList<PageLink> entries) =>
        new()
        {
            Frame = frame,
            Path = path,
            Title = title,
            Description = intro,
            Breadcrumbs = [home],
            Intro = intro,
            Entries = entries,
        };
}

/// <summary><c>/needs/food/</c>, and <c>/needs/food/east/</c> where <see cref="Area"/> is set.</summary>
public sealed record NeedPage : Page
{
    public required Need Need { get; init; }

    /// <summary>Null on the page for everywhere.</summary>
    public Area? Area { get; init; }

    /// <summary>From the nearest area to the widest. Empty when nothing is listed yet.</summary>
    public required IReadOnlyList<ServiceGroup> Groups { get; init; }

    /// <summary>The same need in each local area.</summary>
    public required IReadOnlyList<PageLink> InAreas { get; init; }

    /// <summary>Lists of places about this need, each with how many there are.</summary>
    public required IReadOnlyList<PageLink> Places { get; init; }

    /// <summary>Short answers about this need.</summary>
    public required IReadOnlyList<FoundAnswer> Answers { get; init; }

    public required IReadOnlyList<PageLink> Guides { get; init; }
}

/// <summary><c>/areas/east/</c></summary>
public sealed record AreaPage : Page
{
    public required Area Area { get; init; }

    /// <summary>One for each need where people live; in a wider area from the nearest to the widest.</summary>
    public required IReadOnlyList<ServiceGroup> Groups { get; init; }

    /// <summary>Each need here, with the number of services that can be used here.</summary>
    public required IReadOnlyList<PageLink> Needs { get; init; }

    /// <summary>Areas inside this one, and the one around it.</summary>
    public required IReadOnlyList<PageLink> Nearby { get; init; }
}

/// <summary><c>/when/day/</c></summary>
public sealed record StagePage : Page
{
    public required Stage Stage { get; init; }

    /// <summary>The guide whose checklist opens the page, or null.</summary>
    public Guide? Guide { get; init; }

    /// <summary>One for each need that has services at this stage.</summary>
    public required IReadOnlyList<ServiceGroup> Groups { get; init; }

    public required IReadOnlyList<PageLink> OtherStages { get; init; }

    public required IReadOnlyList<PageLink> Guides { get; init; }
}

/// <summary><c>/services/foodbank/</c></summary>
public sealed record ServicePage : Page
{
    public required Service Service { get; init; }

    public required Freshness Freshness { get; init; }

    /// <summary>A few others with the same main need that can be used where this one is.</summary>
    public required IReadOnlyList<Service> Similar { get; init; }

    /// <summary>What took its place; null unless the service has closed and something did.</summary>
    public Service? ReplacedBy { get; init; }
}

/// <summary><c>/organisations/council/</c></summary>
public sealed record OrganisationPage : Page
{
    public required Organisation Organisation { get; init; }

    public required IReadOnlyList<Service> Services { get; init; }
}

/// <summary><c>/partners/council/</c>: all that is said of an organisation's services, to be put right on paper and sent back.</summary>
public sealed record ConfirmationPage : Page
{
    public required Organisation Organisation { get; init; }

    /// <summary>By name.</summary>
    public required IReadOnlyList<ConfirmationSheet> Sheets { get; init; }
}

/// <summary>One service on a sheet of its own.</summary>
/// <param name="Change">The address of the form on which partners put it right.</param>
public sealed record ConfirmationSheet(Service Service, string Change);

/// <summary><c>/urgent/</c></summary>
public sealed record UrgentPage : Page
{
    /// <summary>What to do first; empty when the input has no <c>pages/urgent.md</c>.</summary>
    public required RichText Intro { get; init; }

    /// <summary>One for each need.</summary>
    public required IReadOnlyList<ServiceGroup> Groups { get; init; }
}

/// <summary><c>/now/</c>: who can help right now, asked by need.</summary>
public sealed record NowPage : Page
{
    /// <summary>Each by what it is called here.</summary>
    public required IReadOnlyList<PageLink> Needs { get; init; }
}

/// <summary><c>/now/food/</c>, and <c>/now/food/east/</c> where <see cref="Area"/> is set: whom to phone, and what to say.</summary>
public sealed record RightNowPage : Page
{
    public required Need Need { get; init; }

    /// <summary>Null where the place is still to be asked.</summary>
    public Area? Area { get; init; }

    /// <summary>Those for this need, most useful first: each with a number.</summary>
    public required IReadOnlyList<Service> Services { get; init; }

    /// <summary>Whom to phone when all of those are shut.</summary>
    public required IReadOnlyList<Service> WhenClosed { get; init; }

    /// <summary>The same need elsewhere.</summary>
    public required IReadOnlyList<PageLink> InAreas { get; init; }

    /// <summary>The page of all help of this kind.</summary>
    public required PageLink All { get; init; }
}

/// <summary><c>/guides/getting-id/</c></summary>
public sealed record GuidePage : Page
{
    public required Guide Guide { get; init; }

    public required IReadOnlyList<Service> Services { get; init; }
}

/// <summary><c>/answers/</c>: all that the search shows above services, which its script takes from here.</summary>
public sealed record AnswersPage : Page
{
    /// <summary>One for each need that is asked about, and one for the guides.</summary>
    public required IReadOnlyList<AnswerGroup> Groups { get; init; }
}

/// <param name="Id">Of the group's heading.</param>
public sealed record AnswerGroup(string Id, string Heading, IReadOnlyList<FoundAnswer> Answers);

/// <summary><c>/about/</c> and other pages that are only text.</summary>
public sealed record TextPage : Page
{
    public required TextEntry Text { get; init; }
}
