using SupportMap.Content.Model;

namespace SupportMap.Pages;

/// <summary>The way to all that is made for people who work with those the directory is for.</summary>
internal static class WorkerPages
{
    /// <summary>Stands at the foot of every page, so that all of this is two taps from anywhere.</summary>
    public static PageLink Link { get; } =
        new("/workers/", "For people who work with us", "Plan, print, share, and help to keep the directory right.");

    private const string DeskPath = "/desk/";
    private const string DeskTitle = "Staff desk";

    public static IEnumerable<Page> Of(Catalogue catalogue, SiteFrame frame, PageLink home)
    {
        yield return IndexPage.Of(
            frame,
            home,
            Link.Path,
            Link.Name,
            Link.Summary!,
            [
                new(DeskPath, DeskTitle, "For the meeting about people who leave soon: what to do by when, and a pack for each person."),
                new("/packs/", "Packs to print", "Help in one area on paper, ready made or for one person."),
                SharePages.Link,
                new("/map/", "The support map", "How many services there are, by need and by time, and where there are none."),
                new("/coverage/", "What is covered", "Gaps, services that nobody has asked, and a letter to each partner."),
                new("/partners/", "Sheets for partners", "What we say of each service, to tick or put right with a pen."),
                new("/change/", "Is this right?", "Do you work for a service? Tell us what to change. You need no account."),
                new("/embed/", "Put this search on your own site", "A search box and links to paste."),
                new("/data/", "Open data", $"Every service in {catalogue.Site.Region} as tables, and as data for programs."),
            ]);
        yield return new DeskPage
        {
            Frame = frame,
            Path = DeskPath,
            Title = DeskTitle,
            Description = "Plan several people at once: whom to refer to now, what to apply for, what to book, and a pack for each.",
            Breadcrumbs = [home, Link],
            NoIndex = true,
            Areas = [.. catalogue.Areas.Where(area => area.IsLocal)],
            Needs = catalogue.Needs,
            Stages = catalogue.Stages,
            Lists = [.. PackLists.OfTimes(catalogue), .. PackLists.OfNeeds(catalogue)],
            Audiences = [.. catalogue.Audiences.Where(audience => audience.Id != Audience.Everyone)],
        };
    }
}
