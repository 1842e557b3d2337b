using SupportMap.Content.Model;
using SupportMap.Listings;
using SupportMap.Reports;

namespace SupportMap.Pages;

// What stands around the directory: overviews, paper, a reader's own list, forms and data.

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

/// <summary><c>/coverage/</c>, and <c>/coverage/east/</c> for one area: for the people who keep the directory.</summary>
public sealed record CoveragePage : Page
{
    public required CoverageReport Report { get; init; }

    /// <summary>Of each list, as many are shown.</summary>
    public required int MostTasks { get; init; }

    /// <summary>The same for all areas, and for each.</summary>
    public required IReadOnlyList<PageLink> Areas { get; init; }
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

    /// <summary>Things to do, which a pack made to measure takes from here.</summary>
    public required IReadOnlyList<PackList> Lists { get; init; }
}

/// <summary>
/// <c>/packs/east/</c>, <c>/packs/east/discreet/</c>, and the same under <c>/no-web/</c>: help in one area, to print and carry.
/// </summary>
public sealed record PackPage : Page
{
    public required Area Area { get; init; }

    public required PackContent Content { get; init; }

    /// <summary>The whole address of this page, for a <see cref="QrCode"/>.</summary>
    public required string Address { get; init; }

    /// <summary>The address of the discreet version, or of the full one from there; null where there is only one.</summary>
    public string? OtherVersion { get; init; }

    /// <summary>The address of the same as a file to download; null where none is made.</summary>
    public string? File { get; init; }

    public required PaperRules Rules { get; init; }
}

/// <summary><c>/packs/first-24-hours/east/</c>, one for each town there, and one for each area under <c>/no-web/</c>.</summary>
public sealed record FirstDayPage : Page
{
    /// <summary>The name of the town or area.</summary>
    public required string Place { get; init; }

    public required FirstDayContent Content { get; init; }

    /// <summary>The whole address of this page, for a <see cref="QrCode"/>.</summary>
    public required string Address { get; init; }

    /// <summary>The address of the same as a file to download; null where none is made.</summary>
    public string? File { get; init; }

    public required PaperRules Rules { get; init; }
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

/// <summary><c>/desk/</c>: several people at once, for those who plan with them.</summary>
public sealed record DeskPage : Page
{
    /// <summary>Those that people live in.</summary>
    public required IReadOnlyList<Area> Areas { get; init; }

    public required IReadOnlyList<Need> Needs { get; init; }

    public required IReadOnlyList<Stage> Stages { get; init; }

    /// <summary>Without everyone.</summary>
    public required IReadOnlyList<Audience> Audiences { get; init; }

    /// <summary>Things to do, which packs take from here.</summary>
    public required IReadOnlyList<PackList> Lists { get; init; }
}

/// <summary><c>/share/</c>: what others hang up, hand out and paste.</summary>
public sealed record SharePage : Page
{
    /// <summary>The address of the poster; null where no entry says that it is free from inside.</summary>
    public string? Poster { get; init; }

    /// <summary>Cards for each area that people live in.</summary>
    public required IReadOnlyList<PageLink> Cards { get; init; }

    /// <summary>What answers everybody when it cannot wait.</summary>
    public required IReadOnlyList<PaperLine> Strip { get; init; }
}

/// <summary><c>/share/poster/</c>: for beside a phone inside.</summary>
public sealed record PosterPage : Page
{
    public required IReadOnlyList<PaperLine> Lines { get; init; }

    /// <summary>The address of the same as a file to download; null where none is made.</summary>
    public string? File { get; init; }
}

/// <summary><c>/share/east/</c>: ten cards of 85 by 54 mm on a sheet.</summary>
public sealed record CardsPage : Page
{
    public required IReadOnlyList<PaperLine> Lines { get; init; }

    public required PaperRules Rules { get; init; }

    /// <summary>The address of the same as a file to download; null where none is made.</summary>
    public string? File { get; init; }
}

/// <summary><c>/report/</c>: a form for mistakes, which asks nothing about the person who sends it.</summary>
public sealed record ReportPage : Page;

/// <summary><c>/report/thanks/</c></summary>
public sealed record ReportThanksPage : Page;

/// <summary><c>/change/</c>: the form on which partners put one service right. The browser fills it with what we say.</summary>
public sealed record ChangePage : Page
{
    /// <summary>What can be chosen for a service that is not here yet (<c>/change/new/</c>); null where one is put right.</summary>
    public NewServiceChoices? New { get; init; }
}

/// <summary>The lists from which a partner chooses for a new service.</summary>
public sealed record NewServiceChoices(
    IReadOnlyList<Organisation> Organisations, IReadOnlyList<Need> Needs, IReadOnlyList<Area> Areas, IReadOnlyList<Audience> Audiences);

/// <summary><c>/change/thanks/</c></summary>
public sealed record ChangeThanksPage : Page;

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
