using SupportMap.Content.Model;
using SupportMap.Finding;
using SupportMap.Listings;
using SupportMap.Reports;

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
    private const int MostSimilar = 4;

    public required Service Service { get; init; }

    public required Freshness Freshness { get; init; }

    /// <summary>For looking others up.</summary>
    public required Listing Listing { get; init; }

    /// <summary>
    /// Up to four others with the same main need that can be used where this
    /// one is. Looked up each time: most of what planning takes.
    /// </summary>
    public IReadOnlyList<Service> Similar => Listing.Similar(Service, MostSimilar);

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
/// <param name="Report">The address of the form for mistakes, with the service filled in.</param>
public sealed record ConfirmationSheet(Service Service, string Report);

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

/// <summary><c>/map/</c>: needs by stages, a table for each area that people live in.</summary>
public sealed record MapPage : Page
{
    /// <summary>The columns of every table.</summary>
    public required IReadOnlyList<Stage> Stages { get; init; }

    /// <summary>One for each area; none where each area has a page of its own.</summary>
    public required IReadOnlyList<MapTable> Tables { get; init; }

    /// <summary>Those pages.</summary>
    public required IReadOnlyList<PageLink> Areas { get; init; }
}

/// <summary><c>/coverage/</c>: for the people who keep the directory.</summary>
public sealed record CoveragePage : Page
{
    public required CoverageReport Report { get; init; }

    /// <summary>Of each list, as many are shown.</summary>
    public required int MostTasks { get; init; }
}

/// <summary><c>/packs/</c>: the packs there are, and what they are for.</summary>
public sealed record PacksPage : Page
{
    /// <summary>True when <c>/services/</c> is there to print.</summary>
    public required bool HasEveryService { get; init; }

    public required IReadOnlyList<PackLinks> Packs { get; init; }

    /// <summary>What a pack can be made to measure by; each list in the order of its file.</summary>
    public required IReadOnlyList<Need> Needs { get; init; }

    public required IReadOnlyList<Stage> Stages { get; init; }

    /// <summary>Without everyone: what is for everyone is in every pack.</summary>
    public required IReadOnlyList<Audience> Audiences { get; init; }
}

/// <summary>
/// <c>/packs/east/</c>, and <c>/packs/east/discreet/</c> where
/// <see cref="Discreet"/> is set: help in one area, to print and carry.
/// </summary>
public sealed record PackPage : Page
{
    public required Area Area { get; init; }

    /// <summary>Chosen when the page is drawn: no other page asks for it.</summary>
    public required Lazy<PackContent> Content { get; init; }

    /// <summary>The whole address of this page, for a <see cref="QrCode"/>.</summary>
    public required string Address { get; init; }

    /// <summary>The address of the discreet version, or of the full one from there; null where there is only one.</summary>
    public string? OtherVersion { get; init; }

    /// <summary>The address of the same as a file to download; null where none is made.</summary>
    public string? File { get; init; }

    /// <summary>What the discreet version keeps out; null on the full one.</summary>
    public DiscreetPack? Discreet { get; init; }
}

/// <summary>
/// <c>/services/</c>: every service with its facts, to print; lists that readers put together take their entries from it.
/// </summary>
public sealed record EveryServicePage : Page
{
    /// <summary>One for each need, in the order of packs.</summary>
    public required IReadOnlyList<ServiceGroup> Groups { get; init; }
}

/// <summary><c>/my-list/</c>: what a reader has saved in the browser.</summary>
public sealed record MyListPage : Page
{
    /// <summary>Services that have ended: a list may still hold them.</summary>
    public required IReadOnlyList<EndedService> Closed { get; init; }
}

/// <summary><c>/report/</c>: a form for mistakes, which asks nothing about the person who sends it.</summary>
public sealed record ReportPage : Page;

/// <summary><c>/report/thanks/</c></summary>
public sealed record ReportThanksPage : Page;

/// <summary><c>/offline/</c>: shown when there is no signal and the page that was asked for is not kept.</summary>
public sealed record OfflinePage : Page;

/// <summary><c>/embed/</c></summary>
public sealed record EmbedPage : Page
{
    /// <summary>Local areas.</summary>
    public required IReadOnlyList<PageLink> Areas { get; init; }
}

/// <summary><c>/data/</c>: the directory for programs.</summary>
public sealed record DataPage : Page
{
    /// <summary>Published services.</summary>
    public required int ServiceCount { get; init; }

    /// <summary>Those that somebody has asked.</summary>
    public required int ConfirmedCount { get; init; }

    /// <summary>Services that have ended: they are in the data too.</summary>
    public required int ClosedCount { get; init; }

    /// <summary>Tables for spreadsheets, each with what is in it.</summary>
    public required IReadOnlyList<PageLink> Tables { get; init; }

    /// <summary>Files for programs, each with what is in it.</summary>
    public required IReadOnlyList<PageLink> Files { get; init; }

    /// <summary>The addresses of the feed, each with what it answers.</summary>
    public required IReadOnlyList<PageLink> Feed { get; init; }
}

/// <summary><c>/404.html</c></summary>
public sealed record NotFoundPage : Page
{
    public required IReadOnlyList<PageLink> Needs { get; init; }
}
