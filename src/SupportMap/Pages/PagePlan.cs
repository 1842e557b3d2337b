using SupportMap.Content.Model;
using SupportMap.Listings;
using SupportMap.SiteSearch;

namespace SupportMap.Pages;

/// <summary>Which pages a site has, and what stands on each.</summary>
public sealed class PagePlan
{
    // A page about a time, or a place, is for getting on: who wants all of one kind goes to the page about it.
    private const int MostOfOneKind = 3;

    // Lists of the input that have pages of their own.
    private const string NeedFile = "needs.yaml";
    private const string AreaFile = "areas.yaml";
    private const string StageFile = "stages.yaml";

    private readonly Catalogue _catalogue;
    private readonly SiteFrame _frame;
    private readonly Listing _listing;
    private readonly IReadOnlyList<Area> _local;
    private readonly IReadOnlyList<FoundAnswer> _answers;

    private PagePlan(Catalogue catalogue, SiteFrame frame)
    {
        _catalogue = catalogue;
        _frame = frame;
        _listing = new Listing(catalogue);
        _local = [.. catalogue.Areas.Where(area => area.IsLocal)];
        _answers = FindAnswers.Of(catalogue);
    }

    /// <summary>Every page, each with an address of its own, in order of address.</summary>
    /// <param name="parts">Of the catalogue.</param>
    /// <param name="data">What the page about open data leads to.</param>
    public static IReadOnlyList<Page> Of(Catalogue catalogue, SiteFrame frame, IReadOnlyList<FindPart> parts, DataLists data)
    {
        var plan = new PagePlan(catalogue, frame);
        return
        [
            .. new[]
            {
                plan.Fixed(), FindPages.Of(catalogue, frame, parts, Home), OverviewPages.Of(catalogue, frame, plan._listing, Home),
                HelperPages.Of(catalogue, frame, data, Home), PackPages.Of(catalogue, frame, plan._listing, Home),
                PartnerPages.Of(catalogue, frame, plan._listing, Home), NowPages.Of(catalogue, frame, plan._listing, Home),
                WorkerPages.Of(catalogue, frame, Home), SharePages.Of(catalogue, frame, plan._listing, Home),
                PlacePages.Of(catalogue, frame, Home), AnswerPages.Of(catalogue, frame, plan._answers, Home),
                EntryPages.Of(catalogue, frame, plan._listing, Home), plan.Needs(), plan.Areas(), plan.Stages(),
            }.SelectMany(pages => pages).OrderBy(page => page.Path, StringComparer.Ordinal),
        ];
    }

    private IEnumerable<Page> Fixed()
    {
        var home = _catalogue.Site.Home;
        var urgent = _catalogue.Pages.FirstOrDefault(page => page.Id == "urgent");
        yield return new HomePage
        {
            Frame = _frame,
            Path = "/",
            Title = home.Heading,
            Description = home.Intro,
            MadeFrom = "site.yaml",
            Now = NowPages.Links(_catalogue),
            Needs = NeedLinks(_listing.Of),
            Stages = StageLinks(),
            Areas = [.. _catalogue.Areas.OrderByDescending(area => area.IsLocal).Select(Link)],
            ServiceCount = _catalogue.Published.Count,
        };
        yield return new UrgentPage
        {
            Frame = _frame,
            Path = "/urgent/",
            Title = home.UrgentHeading,
            Description = home.UrgentText,
            Breadcrumbs = [Home],
            MadeFrom = urgent?.File,
            Intro = urgent?.Body ?? RichText.Empty,
            Groups = ShortIfMany(_listing.ByNeed([.. _catalogue.Published.Where(service => service.Urgent)])),
        };
        yield return new NotFoundPage
        {
            Frame = _frame,
            Path = "/404.html",
            Title = "We cannot find that page",
            Description = "The page you asked for is not here.",
            NoIndex = true,
            Needs = NeedLinks(_listing.Of),
        };
    }

    private IEnumerable<Page> Needs()
    {
        yield return Index("/needs/", "What you need help with", "Pick what you need help with.", NeedLinks(_listing.Of), NeedFile);
        var homes = Area.ByTown(_catalogue.Areas);
        foreach (var need in _catalogue.Needs)
        {
            var services = _listing.Of(need);
            var guides = GuideLinks(guide => guide.Needs.Contains(need));
            var answers = AnswerPages.About(_answers, need);
            yield return new NeedPage
            {
                Frame = _frame,
                Path = need.Path,
                Title = need.Name,
                Description = need.Summary,
                Breadcrumbs = [Home],
                MadeFrom = NeedFile,
                Sensitive = need.Sensitive,
                Need = need,
                Groups = services.Count <= PageLimits.Services
                    ? FirstThenNearest(services, null, need)
                    : [.. _listing.ByArea([.. services.Where(service => _listing.Width(service) > 0)], null, need)
                        .Select(group => group.Shortened(PageLimits.ServicesOfGroup))],
                InAreas = InAreas(need, null),
                Places = PlacePages.About(_catalogue.Places, homes, need, null),
                Answers = answers,
                Guides = guides,
            };
            foreach (var area in _local)
            {
                yield return new NeedPage
                {
                    Frame = _frame,
                    Path = InAreaPath(need, area),
                    Title = $"{need.Name} in {area.Name}",
                    Description = $"{need.Summary} Services you can use in {area.Name}.",
                    Breadcrumbs = [Home, new PageLink(need.Path, need.Name)],
                    MadeFrom = NeedFile,
                    Sensitive = need.Sensitive,
                    Need = need,
                    Area = area,
                    Groups = ShortIfMany(FirstThenNearest(_listing.In(area, need), area, need)),
                    InAreas = InAreas(need, area),
                    Places = PlacePages.About(_catalogue.Places, homes, need, area),
                    Answers = answers,
                    Guides = guides,
                };
            }
        }
    }

    private IEnumerable<Page> Areas()
    {
        yield return Index(
            "/areas/", "Where you will be", "Pick the place where you live, or will live.", [.. _catalogue.Areas.Select(Link)], AreaFile);
        foreach (var area in _catalogue.Areas)
        {
            yield return new AreaPage
            {
                Frame = _frame,
                Path = area.Path,
                Title = $"Help in {area.Name}",
                Description = $"Services you can use in {area.Name}.",
                Breadcrumbs = [Home],
                MadeFrom = AreaFile,
                Area = area,
                Groups = area.IsLocal ? ByNeedIn(area) : AroundAndIn(area),
                Needs = NeedLinks(need => _listing.In(area, need), area.IsLocal ? area : null),
                Nearby = [.. _listing.Beside(area).Select(Link)],
            };
        }
    }

    private IEnumerable<Page> Stages()
    {
        yield return Index("/when/", _catalogue.Site.Home.StagesHeading, "Pick the point you are at.", StageLinks(), StageFile);
        foreach (var stage in _catalogue.Stages)
        {
            yield return new StagePage
            {
                Frame = _frame,
                Path = stage.Path,
                Title = stage.Name,
                Description = stage.Summary,
                Breadcrumbs = [Home],
                MadeFrom = StageFile,
                Stage = stage,
                Guide = _catalogue.Guides.FirstOrDefault(guide => guide.Id == stage.GuideId),
                Groups = [.. _listing.ByNeed([.. _catalogue.Published.Where(service => service.When.Contains(stage))])
                    .Select(group => group.Shortened(MostOfOneKind))],
                OtherStages = [.. StageLinks().Where(link => link.Path != stage.Path)],
                Guides = GuideLinks(guide => guide.When.Contains(stage)),
            };
        }
    }

    private static PageLink Home { get; } = new("/", "Home");

    private IndexPage Index(string path, string title, string intro, IReadOnlyList<PageLink> entries, string file) =>
        IndexPage.Of(_frame, Home, path, title, intro, entries) with { MadeFrom = file };

    private static string InAreaPath(Need need, Area area) => $"{need.Path}{area.Id}/";

    private static PageLink Link(Area area) => new(area.Path, area.Name);

    private IReadOnlyList<PageLink> NeedLinks(Func<Need, IReadOnlyList<Service>> services, Area? area = null) =>
        [.. _catalogue.Needs.Select(
            need => new PageLink(
                area is null ? need.Path : InAreaPath(need, area), need.Name, need.Summary, services(need).Count, need.Icon))];

    private IReadOnlyList<PageLink> StageLinks() =>
        [.. _catalogue.Stages.Select(stage => new PageLink(stage.Path, stage.Name, stage.Summary))];

    private IReadOnlyList<PageLink> GuideLinks(Func<Guide, bool> wanted) =>
        [.. _catalogue.Guides.Where(wanted).Select(EntryPages.Link)];

    // With many areas, those beside the one that the page is about: a way to all is one page up.
    private IReadOnlyList<PageLink> InAreas(Need need, Area? besides)
    {
        var local = besides is null || _local.Count <= PageLimits.Areas ? _local : _local.Where(area => area.Within == besides.Within);
        return [.. local.Where(area => area != besides)
            .Select(area => new PageLink(InAreaPath(need, area), area.Name, null, _listing.In(area, need).Count))];
    }

    // What helps most people stands above the groups of areas.
    private IReadOnlyList<ServiceGroup> FirstThenNearest(IReadOnlyList<Service> services, Area? area, Need need)
    {
        IReadOnlyList<Service> first =
            [.. need.First.Select(id => services.FirstOrDefault(service => service.Id == id)).OfType<Service>()];
        return first.Count == 0
            ? _listing.ByArea(services, area, need)
            : [
                new ServiceGroup(ServiceGroup.FirstId, "Try these first", null, first),
                .. _listing.ByArea([.. services.Except(first)], area, need),
            ];
    }

    // Of each need a few, and the way to all of them.
    private IReadOnlyList<ServiceGroup> ByNeedIn(Area area) =>
        [.. _listing.ByNeed(_listing.In(area))
            .Select(group => (group with { Path = $"{group.Path}{area.Id}/" }).Shortened(MostOfOneKind))];

    // A wide area leads to those in it: of each a few services, and nothing further in when there are too many.
    private IReadOnlyList<ServiceGroup> AroundAndIn(Area area)
    {
        var groups = _listing.ByArea(_listing.In(area), area, null);
        return [.. groups.Where(group => groups.Count <= PageLimits.Groups || group.Id == area.Id)
            .Select(group => group.Id == area.Id ? group : group.Shortened(MostOfOneKind))];
    }

    private static IReadOnlyList<ServiceGroup> ShortIfMany(IReadOnlyList<ServiceGroup> groups) =>
        groups.Sum(group => group.Services.Count) <= PageLimits.Services
            ? groups
            : [.. groups.Select(group => group.Shortened(PageLimits.ServicesOfGroup))];
}
