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

    private PackPages(Catalogue catalogue, SiteFrame frame, Listing listing, PageLink home) =>
        (_catalogue, _frame, _listing, _home) = (catalogue, frame, listing, home);

    private PackSettings Settings => _catalogue.Site.Packs;

    public static IEnumerable<Page> Of(Catalogue catalogue, SiteFrame frame, Listing listing, PageLink home)
    {
        var pages = new PackPages(catalogue, frame, listing, home);
        var areas = catalogue.Areas.Where(area => area.IsLocal).ToList();
        yield return new PacksPage
        {
            Frame = frame,
            Path = "/packs/",
            Title = "Packs to print",
            Description = $"Help in {catalogue.Site.Region} on paper: phone numbers, addresses and opening hours.",
            Breadcrumbs = [home],
            Packs = [.. areas.Select(
                area => new PackLinks(area, PathOf(area), catalogue.Site.Packs.Discreet is null ? null : DiscreetPathOf(area)))],
            HasEveryService = HasEveryService(catalogue),
            Needs = catalogue.Needs,
            Stages = catalogue.Stages,
            Audiences = [.. catalogue.Audiences.Where(audience => audience.Id != Audience.Everyone)],
        };
        if (HasEveryService(catalogue))
        {
            yield return pages.EveryService();
        }

        yield return pages.MyList();
        foreach (var area in areas)
        {
            yield return pages.Pack(area);
            if (catalogue.Site.Packs.Discreet is { } discreet)
            {
                yield return pages.Discreet(area, discreet);
            }
        }
    }

    /// <summary>The addresses of all packs.</summary>
    public static IEnumerable<string> Paths(Catalogue catalogue) =>
        catalogue.Areas.Where(area => area.IsLocal)
            .SelectMany(area => catalogue.Site.Packs.Discreet is null ? [PathOf(area)] : new[] { PathOf(area), DiscreetPathOf(area) });

    private static bool HasEveryService(Catalogue catalogue) => catalogue.Published.Count <= PageLimits.ServicesToPrint;

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

    private static string PathOf(Area area) => $"/packs/{area.Id}/";

    private static string DiscreetPathOf(Area area) => $"/packs/{area.Id}/discreet/";

    private PackPage Pack(Area area)
    {
        var here = Here(area).ToList();
        var content = Content(here, ByStage(PackSelection.Of(_catalogue, _listing, area, here)));
        return Page(area, PathOf(area), Settings.Title, content) with
        {
            OtherVersion = Settings.Discreet is null ? null : DiscreetPathOf(area),
        };
    }

    // By need, because points in time tell where a person comes from. Nothing about abuse: the paper may be found.
    private PackPage Discreet(Area area, DiscreetPack discreet)
    {
        var here = Here(area).Where(service => !service.Sensitive && !discreet.Mentions($"{service.Name}\n{service.Summary}")).ToList();
        var content = Content(here, ByNeed(PackSelection.Of(_catalogue, _listing, area, here)));
        return Page(area, DiscreetPathOf(area), discreet.Title, content) with
        {
            OtherVersion = PathOf(area),
            Discreet = discreet,
            NoIndex = true,
        };
    }

    private IEnumerable<Service> Here(Area area) =>
        _listing.In(area).Where(service => !Settings.LeavesOut(service));

    private PackPage Page(Area area, string path, string title, PackContent content) => new()
    {
        Frame = _frame,
        Path = path,
        Title = title.Replace("{area}", area.Name, StringComparison.Ordinal),
        Description = $"Help in {area.Name} on paper: phone numbers, addresses and opening hours.",
        Breadcrumbs = [_home, new PageLink("/packs/", "Packs to print")],
        Area = area,
        Content = content,
        Address = _frame.Absolute(path),
        File = _frame.HasPackFiles ? PackFile.Address(path) : null,
    };

    private PackContent Content(List<Service> here, IReadOnlyList<PackPart> parts) =>
        new([.. InOrder([.. here.Where(service => service.Urgent)])], parts, Index(parts));

    // Each service stands at the first point in time at which it matters.
    private List<PackPart> ByStage(IReadOnlyList<Service> services)
    {
        var parts = new List<PackPart>();
        var numbers = new Dictionary<Service, int>(ReferenceEqualityComparer.Instance);
        var guides = new HashSet<Guide>(ReferenceEqualityComparer.Instance);
        foreach (var stage in _catalogue.Stages)
        {
            var now = services.Where(service => service.When.Contains(stage)).ToList();
            var also = now.Where(numbers.ContainsKey)
                .OrderBy(service => numbers[service])
                .Select(service => new PackReference(numbers[service], service.Name))
                .ToList();
            var guide =
                _catalogue.Guides.FirstOrDefault(guide => guide.Id == stage.GuideId && guide.Checklist.Count > 0 && guides.Add(guide));
            var entries = Numbered(InOrder([.. now.Where(service => !numbers.ContainsKey(service))]), numbers);
            if (now.Count > 0 || guide is not null)
            {
                parts.Add(new PackPart(stage.Id, stage.Name, stage.Summary, guide, entries, also));
            }
        }

        return parts;
    }

    private List<PackPart> ByNeed(IReadOnlyList<Service> services)
    {
        var numbers = new Dictionary<Service, int>(ReferenceEqualityComparer.Instance);
        return
        [
            .. _listing.ByNeed(services)
                .Select(group => new PackPart(group.Id, group.Heading, null, null, Numbered(group.Services, numbers), [])),
        ];
    }

    // By main need, and the most useful first within one.
    private IEnumerable<Service> InOrder(List<Service> services) => _listing.ByNeed(services).SelectMany(group => group.Services);

    private List<PackEntry> Numbered(IEnumerable<Service> services, Dictionary<Service, int> numbers)
    {
        var entries = new List<PackEntry>();
        foreach (var service in services)
        {
            numbers.Add(service, numbers.Count + 1);
            entries.Add(new PackEntry(numbers[service], service, FreshnessOf.Service(service, _frame.Today)));
        }

        return entries;
    }

    private IReadOnlyList<PackIndexLine> Index(IReadOnlyList<PackPart> parts)
    {
        var entries = parts.SelectMany(part => part.Entries).ToList();
        return
        [
            .. _catalogue.Needs
                .Select(
                    need => new PackIndexLine(
                        need, [.. entries.Where(entry => entry.Service.Needs.Contains(need)).Select(entry => entry.Number)]))
                .Where(line => line.Numbers.Count > 0),
        ];
    }
}
