using SupportMap.Content.Model;
using SupportMap.SiteSearch;

namespace SupportMap.Pages;

/// <summary>The page that finds services, and in a large catalogue the lists that it is cut into.</summary>
internal static class FindPages
{
    public static IEnumerable<Page> Of(Catalogue catalogue, SiteFrame frame, IReadOnlyList<FindPart> parts, PageLink home)
    {
        PageLink[] lists =
            [.. parts.Where(part => part.Area is not null).Select(part => new PageLink(part.Path, Name(part), null, part.Services.Count))];
        yield return new FindPage
        {
            Frame = frame,
            Path = parts[0].Path,
            Title = "Find help",
            Description = $"Every service we know of in {catalogue.Site.Region}, with ways to search and narrow down.",
            Breadcrumbs = [home],
            Services = parts[0].Services,
            ServiceCount = catalogue.Published.Count,
            Parts = parts,
            Lists = lists,
            Needs = catalogue.Needs,
            Areas = [.. catalogue.Areas.Where(area => area.IsLocal)],
            Stages = catalogue.Stages,
            Audiences = [.. catalogue.Audiences.Where(audience => audience.Id != Audience.Everyone)],
        };
        foreach (var part in parts.Skip(1))
        {
            yield return new FindListPage
            {
                Frame = frame,
                Path = part.Path,
                Title = $"Services in {Name(part)}",
                Description = $"{string.Join(", ", part.Needs.Select(need => need.Name))}: services in {part.Area!.Name}.",
                Breadcrumbs = [home, new PageLink(parts[0].Path, "Find help")],
                NoIndex = true,
                Services = part.Services,
                Lists = lists,
            };
        }
    }

    private static string Name(FindPart part) => part.Number == 1 ? part.Area!.Name : $"{part.Area!.Name}, list {part.Number}";
}
