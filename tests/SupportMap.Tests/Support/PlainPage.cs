using SupportMap.Content.Model;
using SupportMap.Listings;
using SupportMap.Pages;

namespace SupportMap.Tests.Support;

/// <summary>A page's model as text: one fact on each line, services by their ids, nothing for what is not there.</summary>
internal static class PlainPage
{
    public static string Write(Page page)
    {
        var lines = new PlainLines();
        lines.Add($"{page.GetType().Name} {page.Path}");
        lines.Fact("title", page.Title);
        lines.Fact("description", page.Description);
        lines.Fact("from", string.Join(" > ", page.Breadcrumbs.Select(link => $"{link.Path} {link.Name}")));
        lines.Fact("made from", page.MadeFrom);
        lines.Flag("noindex", page.NoIndex);
        lines.Flag("sensitive", page.Sensitive);
        Own(page, lines);
        return lines.ToString();
    }

    private static void Own(Page page, PlainLines lines)
    {
        switch (page)
        {
            case HomePage home:
                Home(home, lines);
                break;
            case FindPage find:
                lines.Ids("services", find.Services.Select(service => service.Id));
                lines.Ids("needs", find.Needs.Select(need => need.Id));
                lines.Ids("areas", find.Areas.Select(area => area.Id));
                lines.Ids("stages", find.Stages.Select(stage => stage.Id));
                lines.Ids("audiences", find.Audiences.Select(audience => audience.Id));
                break;
            case FindListPage list:
                lines.Ids("services", list.Services.Select(service => service.Id));
                lines.Links("lists", list.Lists);
                break;
            case IndexPage index:
                lines.Fact("intro", index.Intro);
                lines.Links("entries", index.Entries);
                break;
            case NeedPage need:
                lines.Fact("need", need.Need.Id);
                lines.Fact("area", need.Area?.Id);
                lines.Groups(need.Groups);
                lines.Links("in areas", need.InAreas);
                lines.Links("places", need.Places);
                lines.Ids("answers", need.Answers.Select(answer => answer.Heading));
                lines.Links("guides", need.Guides);
                break;
            case ConfirmationPage sheets:
                lines.Fact("organisation", sheets.Organisation.Id);
                lines.Ids("sheets", sheets.Sheets.Select(sheet => sheet.Service.Id));
                lines.Ids("codes", sheets.Sheets.Select(sheet => sheet.Change));
                break;
            case AreaPage area:
                lines.Fact("area", area.Area.Id);
                lines.Groups(area.Groups);
                lines.Links("needs", area.Needs);
                lines.Links("nearby", area.Nearby);
                break;
            case StagePage stage:
                lines.Fact("stage", stage.Stage.Id);
                lines.Fact("guide", stage.Guide?.Id);
                lines.Groups(stage.Groups);
                lines.Links("other stages", stage.OtherStages);
                lines.Links("guides", stage.Guides);
                break;
            case ServicePage service:
                PlainService.Write(service, lines);
                break;
            case OrganisationPage organisation:
                Organisation(organisation, lines);
                break;
            case UrgentPage urgent:
                lines.Text("intro", urgent.Intro);
                lines.Groups(urgent.Groups);
                break;
            case PlacesPage places:
                Places(places, lines);
                break;
            case AnswersPage answers:
                Answers(answers, lines);
                break;
            case GuidePage guide:
                Guide(guide, lines);
                break;
            case TextPage text:
                lines.Text("text", text.Text.Body);
                break;
            default:
                PlainHelperPage.Write(page, lines);
                break;
        }
    }

    // What all pages share is written once, here.
    private static void Home(HomePage home, PlainLines lines)
    {
        var site = home.Frame.Site;
        lines.Fact("site", $"{site.Title}: {site.Tagline} ({site.Region}, {site.Language}, {site.TimeZone})");
        lines.Fact("today", $"{home.Frame.Today:O}");
        lines.Fact("address", home.Frame.Absolute("/"));
        lines.Fact("owner", $"{site.Owner.Label} {site.Owner.Url}");
        lines.Fact("corrections", string.Join(' ', new[] { site.Email, site.Repository }.OfType<string>()));
        lines.Fact("licence", $"{site.ContentLicence.Label} {site.ContentLicence.Url}");
        lines.Fact("exit", $"{site.Exit.Label} {site.Exit.Url}");
        lines.Fact("urgent", $"{site.Home.UrgentHeading} {site.Home.UrgentText}");
        lines.Fact("stages heading", site.Home.StagesHeading);
        foreach (var panel in site.Home.Panels)
        {
            lines.Fact("panel", $"{panel.Heading}: {panel.Text}");
            lines.List(panel.Links.Select(link => $"{link.Url} {link.Label}"));
        }

        lines.Links("texts", home.Frame.Texts);
        lines.Ids("assets", home.Frame.Assets.Keys);
        lines.Fact("services", $"{home.ServiceCount}");
        lines.Links("needs", home.Needs);
        lines.Links("stages", home.Stages);
        lines.Links("areas", home.Areas);
    }

    private static void Places(PlacesPage page, PlainLines lines)
    {
        lines.Fact("as of", page.List.AsOf.ToString());
        lines.Flag("old", page.IsOld);
        foreach (var (area, town) in page.Areas.SelectMany(area => area.Towns, (area, town) => (area.Area, town)))
        {
            foreach (var place in town.Places)
            {
                lines.Fact($"{area.Id} {town.Town}", $"{place.Place.Name}, {place.Place.Address}");
                lines.Fact("number", place.Place.Phone?.Display);
                lines.Fact("for", place.Service?.Id);
                lines.Flag("number of the building", place.IsOfBuilding);
            }
        }
    }

    private static void Answers(AnswersPage page, PlainLines lines)
    {
        foreach (var group in page.Groups.Where(group => group.Answers.Count > 0))
        {
            lines.Fact("group", group.Heading);
            foreach (var answer in group.Answers)
            {
                lines.Fact("answer", $"{answer.Heading} {answer.Text.Plain}");
                lines.Ids("more", answer.More.Select(more => more.Path));
            }
        }
    }

    private static void Organisation(OrganisationPage page, PlainLines lines)
    {
        lines.Fact("kind", $"{page.Organisation.Kind}");
        lines.Fact("website", page.Organisation.Website);
        lines.Ids("also known as", page.Organisation.AlsoKnownAs);
        lines.Ids("services", page.Services.Select(service => service.Id));
    }

    private static void Guide(GuidePage page, PlainLines lines)
    {
        var guide = page.Guide;
        lines.Ids("needs", guide.Needs.Select(need => need.Id));
        lines.Ids("when", guide.When.Select(stage => stage.Id));
        lines.Ids("for", guide.For.Select(audience => audience.Id));
        foreach (var step in guide.Checklist)
        {
            lines.Text("step", step);
        }

        lines.Ids("services", page.Services.Select(service => service.Id));
        lines.Sources(guide.Sources);
        lines.Text("text", guide.Body);
    }
}
