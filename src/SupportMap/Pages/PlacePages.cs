using SupportMap.Content.Model;

namespace SupportMap.Pages;

/// <summary>Lists of the same thing in many towns, which somebody has checked.</summary>
internal static class PlacePages
{
    public static IEnumerable<Page> Of(Catalogue catalogue, SiteFrame frame, PageLink home)
    {
        var lists = catalogue.Places.Where(list => list.IsPublished).ToList();
        var homes = Area.ByTown(catalogue.Areas);
        var services = catalogue.Published.ToDictionary(service => service.Id, StringComparer.Ordinal);
        foreach (var list in lists)
        {
            yield return new PlacesPage
            {
                Frame = frame,
                Path = list.Path,
                Title = list.Title,
                Description = list.Summary ?? $"{list.Title} in {catalogue.Site.Region}, by town.",
                Breadcrumbs = [home],
                MadeFrom = list.File,
                List = list,
                IsOld = list.AsOf.Earliest.AddYears(1) < frame.Today,
                Areas =
                [
                    .. catalogue.Areas.Select(area => new PlacesOfArea(area, [.. list.Places
                        .Where(place => homes[place.Address.Town].Id == area.Id)
                        .GroupBy(place => place.Address.Town, StringComparer.Ordinal)
                        .OrderBy(town => NameOrder.Key(town.Key), StringComparer.Ordinal)
                        .Select(town => new PlacesOfTown(town.Key, [.. town.Select(place => Shown(place, list, services))]))]))
                        .Where(area => area.Towns.Count > 0),
                ],
            };
        }
    }

    /// <summary>The lists about a need, each with how many places it has; with an area, those in it.</summary>
    /// <param name="homes">The area of each town.</param>
    public static IReadOnlyList<PageLink> About(
        IReadOnlyList<PlaceList> lists, IReadOnlyDictionary<string, Area> homes, Need need, Area? area) =>
        [
            .. lists.Where(list => list.IsPublished && list.Needs.Contains(need))
                .Select(list => (list, Count: list.Places.Count(place => area is null || area.Contains(homes[place.Address.Town]))))
                .Where(each => each.Count > 0)
                .Select(each => new PageLink(
                    area is null ? each.list.Path : $"{each.list.Path}#{area.Id}", each.list.Title, null, each.Count)),
        ];

    private static ShownPlace Shown(Place place, PlaceList list, Dictionary<string, Service> services) =>
        new(place, (place.ServiceId ?? list.ServiceId) is { } id ? services[id] : null);
}
