using SupportMap.Content.Model;
using SupportMap.Listings;

namespace SupportMap.Pages;

/// <summary>The page of each service, organisation, guide and text, and the indexes of the last three.</summary>
internal sealed class EntryPages
{
    private const int MostSimilar = 4;

    private readonly Catalogue _catalogue;
    private readonly SiteFrame _frame;
    private readonly Listing _listing;
    private readonly PageLink _home;
    private readonly Dictionary<string, Service> _services;

    private EntryPages(Catalogue catalogue, SiteFrame frame, Listing listing, PageLink home)
    {
        (_catalogue, _frame, _listing, _home) = (catalogue, frame, listing, home);
        _services = catalogue.WithPage.ToDictionary(service => service.Id, StringComparer.Ordinal);
    }

    public static IEnumerable<Page> Of(Catalogue catalogue, SiteFrame frame, Listing listing, PageLink home)
    {
        var pages = new EntryPages(catalogue, frame, listing, home);
        return [.. pages.Services(), .. pages.Organisations(), .. pages.Guides(), .. pages.Texts()];
    }

    public static PageLink Link(Guide guide) => new(guide.Path, guide.Title, guide.Summary);

    private IEnumerable<Page> Services() =>
        _services.Values.Select(service => new ServicePage
        {
            Frame = _frame,
            Path = service.Path,
            Title = service.Name,
            Description = service.Summary,
            Breadcrumbs = [_home, new PageLink(service.MainNeed.Path, service.MainNeed.Name)],
            MadeFrom = service.File,
            Sensitive = service.Sensitive,
            NoIndex = service.Status == ServiceStatus.Closed,
            Service = service,
            Freshness = FreshnessOf.Service(service, _frame.Today),
            Similar = _listing.Similar(service, MostSimilar),
            ReplacedBy = service.SupersededBy is { } next ? _services.GetValueOrDefault(next) : null,
        });

    private IEnumerable<Page> Organisations()
    {
        var running = _catalogue.Organisations.Where(organisation => _listing.Of(organisation).Count > 0);
        yield return IndexPage.Of(
            _frame,
            _home,
            "/organisations/",
            "Organisations",
            "Everyone who runs a service on this site.",
            [.. running.Select(o => new PageLink(o.Path, o.Name, o.Summary, _listing.Of(o).Count))]);

        // A closed service keeps its page, and that page leads to whoever ran it.
        var named = _services.Values.Select(service => service.Organisation.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var organisation in _catalogue.Organisations.Where(organisation => named.Contains(organisation.Id)))
        {
            yield return new OrganisationPage
            {
                Frame = _frame,
                Path = organisation.Path,
                Title = organisation.Name,
                Description = organisation.Summary ?? $"Services run by {organisation.Name}.",
                Breadcrumbs = [_home, new PageLink("/organisations/", "Organisations")],
                MadeFrom = organisation.File,
                NoIndex = _listing.Of(organisation).Count == 0,
                Organisation = organisation,
                Services = _listing.Of(organisation),
            };
        }
    }

    private IEnumerable<Page> Guides()
    {
        if (_catalogue.Guides.Count == 0)
        {
            yield break;
        }

        yield return IndexPage.Of(
            _frame,
            _home,
            "/guides/",
            "Guides",
            "What to do, one step at a time.",
            [AnswerPages.Link, .. _catalogue.Guides.Select(Link)]);
        foreach (var guide in _catalogue.Guides)
        {
            yield return new GuidePage
            {
                Frame = _frame,
                Path = guide.Path,
                Title = guide.Title,
                Description = guide.Summary,
                Breadcrumbs = [_home, new PageLink("/guides/", "Guides")],
                MadeFrom = guide.File,
                Guide = guide,
                Services = [.. guide.ServiceIds.Select(id => _services[id])],
            };
        }
    }

    private IEnumerable<Page> Texts() =>
        _catalogue.Pages.Where(text => text.Id != "urgent").Select(text => new TextPage
        {
            Frame = _frame,
            Path = text.Path,
            Title = text.Title,
            Description = text.Summary,
            Breadcrumbs = [_home],
            MadeFrom = text.File,
            Text = text,
        });
}
