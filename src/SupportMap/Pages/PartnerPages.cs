using SupportMap.Content.Model;
using SupportMap.Listings;

namespace SupportMap.Pages;

/// <summary>Sheets on which each organisation confirms its entries, for partners who would rather use a pen.</summary>
internal static class PartnerPages
{
    private const string Root = "/partners/";

    public static IEnumerable<Page> Of(Catalogue catalogue, SiteFrame frame, Listing listing, PageLink home)
    {
        var running = catalogue.Organisations.Where(organisation => listing.Of(organisation).Count > 0).ToList();
        var index = new PageLink(Root, "Sheets for partners");
        yield return new IndexPage
        {
            Frame = frame,
            Path = Root,
            Title = index.Name,
            Description = "What this directory says about each organisation's services, to print, put right and send back.",
            Breadcrumbs = [home, WorkerPages.Link],
            NoIndex = true,
            Intro = "Once a year, each organisation should check what we say about it. Print its sheets, or send it the link.",
            Also = new PageLink("/change/new/", "Is your service not here yet? Add a service"),
            Entries = [.. running.Select(
                organisation => new PageLink(PathOf(organisation), organisation.Name, null, listing.Of(organisation).Count))],
        };
        foreach (var organisation in running)
        {
            yield return new ConfirmationPage
            {
                Frame = frame,
                Path = PathOf(organisation),
                Title = $"Please check: {organisation.Name}",
                Description = $"What we say of services run by {organisation.Name}. Is it right?",
                Breadcrumbs = [home, WorkerPages.Link, index],
                NoIndex = true,
                Organisation = organisation,
                Sheets = [.. listing.Of(organisation)
                    .Select(service => new ConfirmationSheet(service, frame.Absolute($"/change/?service={service.Id}")))],
            };
        }
    }

    private static string PathOf(Organisation organisation) => $"{Root}{organisation.Id}/";
}
