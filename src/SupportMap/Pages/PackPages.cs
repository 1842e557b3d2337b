using SupportMap.Content.Model;
using SupportMap.Listings;

namespace SupportMap.Pages;

/// <summary>The printable packs: one for each area that people live in, and a discreet version of each where the site wants one.</summary>
internal sealed class PackPages
{
    private readonly Catalogue _catalogue;
    private readonly SiteFrame _frame;
    private readonly Listing _listing;
    private readonly PageLink _home;
    private readonly IReadOnlyList<PackList> _lists;

    private PackPages(Catalogue catalogue, SiteFrame frame, Listing listing, PageLink home)
    {
        (_catalogue, _frame, _listing, _home) = (catalogue, frame, listing, home);
        _lists = PackLists.OfTimes(catalogue);
    }

    private PackSettings Settings => _catalogue.Site.Packs;

    public static IEnumerable<Page> Of(Catalogue catalogue, SiteFrame frame, Listing listing, PageLink home)
    {
        var pages = new PackPages(catalogue, frame, listing, home);
        var areas = catalogue.Areas.Where(area => area.IsLocal).ToList();
        yield return pages.Packs(areas);
        if (HasEveryService(catalogue))
        {
            yield return pages.EveryService();
        }

        yield return pages.MyList();
        foreach (var area in areas)
        {
            foreach (var (path, rules) in PackPaths.Of(catalogue.Site.Packs, area))
            {
                yield return pages.Pack(area, path, rules);
            }
        }

        foreach (var page in FirstDayPages.Of(catalogue, frame, listing, home))
        {
            yield return page;
        }
    }

    private static bool HasEveryService(Catalogue catalogue) => catalogue.Published.Count <= PageLimits.ServicesToPrint;

    private PacksPage Packs(List<Area> areas) => new()
    {
        Frame = _frame,
        Path = "/packs/",
        Title = "Packs to print",
        Description = $"Help in {_catalogue.Site.Region} on paper: phone numbers, addresses and opening hours.",
        Breadcrumbs = [_home],
        Packs = [.. areas.Select(area => PackPaths.Links(Settings, area))],
        HasEveryService = HasEveryService(_catalogue),
        Needs = _catalogue.Needs,
        Stages = _catalogue.Stages,
        Audiences = [.. _catalogue.Audiences.Where(audience => audience.Id != Audience.Everyone)],
        Lists = [.. _lists, .. PackLists.OfNeeds(_catalogue)],
    };

    private EveryServicePage EveryService() => new()
    {
        Frame = _frame,
        Path = "/services/",
        Title = "Every service, to print",
        Description = $"Every service we know of in {_catalogue.Site.Region}, with its numbers, address and opening hours.",
        Breadcrumbs = [_home, new PageLink("/packs/", "Packs to print")],
        NoIndex = true,
        Groups = _listing.ByNeed(_catalogue.Published),
    };

    private MyListPage MyList()
    {
        var published = _catalogue.Published.ToDictionary(service => service.Id, StringComparer.Ordinal);
        return new()
        {
            Frame = _frame,
            Path = "/my-list/",
            Title = "My list",
            Description = "Services you have saved in this browser, to print or to pass on.",
            Breadcrumbs = [_home],
            NoIndex = true,
            Closed = [.. _catalogue.Closed.Select(
                service => new EndedService(service, service.SupersededBy is { } next ? published.GetValueOrDefault(next) : null))],
        };
    }

    private PackPage Pack(Area area, string path, PaperRules rules) => new()
    {
        Frame = _frame,
        Path = path,
        Title = (rules.Discreet?.Title ?? Settings.Title).Replace("{area}", area.Name, StringComparison.Ordinal),
        Description = $"Help in {area.Name} on paper: phone numbers, addresses and opening hours.",
        Breadcrumbs = [_home, new PageLink("/packs/", "Packs to print")],
        NoIndex = rules != PaperRules.None,
        Area = area,
        Content = Content(area, rules),
        Address = _frame.Absolute(path),
        File = rules.NoWeb && rules.Discreet != Settings.Discreet ? null : PackFile.Link(_frame, path),
        OtherVersion = PackPaths.Other(Settings, area, path),
        Rules = rules,
    };

    // By need, because points in time tell where a person comes from.
    private PackContent Content(Area area, PaperRules rules)
    {
        var here = _listing.In(area)
            .Where(service => !Settings.LeavesOut(service) && service.Ages?.Max is null or > PackSelection.OldestChild)
            .ToList();
        var number = 0;
        return new(
            PaperLine.Urgent(_listing, here.Where(rules.AllowsUrgent)),
            [.. _lists.Select(list => PackLists.On(list, rules)).OfType<PackList>()],
            [.. _listing.ByNeed(PackSelection.Of(_catalogue, _listing, area, [.. here.Where(rules.Allows)]))
                .Select(group => new PackPart(
                    group.Id,
                    group.Heading,
                    [.. group.Services.Select(
                        service => new PackEntry(++number, service, FreshnessOf.Service(service, _frame.Today)))]))]);
    }
}
