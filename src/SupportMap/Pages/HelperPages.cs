using SupportMap.Content.Model;

namespace SupportMap.Pages;

/// <summary>The pages that serve the site itself: reporting a mistake, no signal, a search form for other sites.</summary>
internal static class HelperPages
{
    public static IEnumerable<Page> Of(Catalogue catalogue, SiteFrame frame, DataLists data, PageLink home)
    {
        yield return new ReportPage
        {
            Frame = frame,
            Path = "/report/",
            Title = "Report a mistake",
            Description = "A number that does not work, a place that has closed, a mistake: tell us and we will put it right.",
            Breadcrumbs = [home],
        };
        yield return new ReportThanksPage
        {
            Frame = frame,
            Path = "/report/thanks/",
            Title = "Thank you",
            Description = "Your report has been sent.",
            Breadcrumbs = [home],
            NoIndex = true,
        };
        yield return new ChangePage
        {
            Frame = frame,
            Path = "/change/",
            Title = "Is this right?",
            Description = "Do you work for a service? Correct what we say about it. You need no account.",
            Breadcrumbs = [home],
            NoIndex = true,
        };
        yield return new ChangePage
        {
            Frame = frame,
            Path = "/change/new/",
            Title = "Add a service",
            Description = "Do you run a service that is not here yet? Tell us about it. You need no account.",
            Breadcrumbs = [home],
            NoIndex = true,
            New = new NewServiceChoices(catalogue.Organisations, catalogue.Needs, catalogue.Areas, catalogue.Audiences),
        };
        yield return new ChangeThanksPage
        {
            Frame = frame,
            Path = "/change/thanks/",
            Title = "Thank you",
            Description = "What you told us has been sent.",
            Breadcrumbs = [home],
            NoIndex = true,
        };
        yield return new OfflinePage
        {
            Frame = frame,
            Path = "/offline/",
            Title = "You have no signal",
            Description = "What you can still read on this phone.",
            NoIndex = true,
        };
        yield return new DataPage
        {
            Frame = frame,
            Path = "/data/",
            Title = "Open data",
            Description = $"Every service in this directory of {catalogue.Site.Region} as data that programs can read.",
            Breadcrumbs = [home, WorkerPages.Link],
            ServiceCount = catalogue.Published.Count,
            ClosedCount = catalogue.Closed.Count,
            ConfirmedCount = catalogue.Published.Count(service => service.Confirmation is not null),
            Tables = data.Tables,
            Files = data.Files,
            Feed = data.Feed,
        };
        yield return new EmbedPage
        {
            Frame = frame,
            Path = "/embed/",
            Title = "Put this search on your own site",
            Description = "A search form and links that you can paste into any website. No script, no tracking.",
            Breadcrumbs = [home, WorkerPages.Link],
            Areas = [.. catalogue.Areas.Where(area => area.IsLocal).Select(area => new PageLink(area.Path, area.Name))],
        };
    }
}
