using System.Text.Json;
using SupportMap.Content.Model;

namespace SupportMap.SiteSearch;

/// <summary>
/// Cuts the catalogue into the parts that the find page lists and
/// searches, so that what one reader fetches does not grow with it.
/// </summary>
/// <remarks>
/// Nearly always there is one part with everything. In a large catalogue the first holds what is shown to everybody, those that
/// the input names as most useful; and the others hold all services, those of each area together, a need at a time.
/// </remarks>
public static class FindParts
{
    /// <summary>A catalogue with more services than this is cut; a search looks into parts with so many services at once.</summary>
    public const int MostAtOnce = 400;

    private const int MostInPart = 200;
    private const string FirstPath = "/find/";

    /// <summary>At least one; the first stands on the find page itself.</summary>
    public static IReadOnlyList<FindPart> Of(Catalogue catalogue)
    {
        if (catalogue.Published.Count <= MostAtOnce)
        {
            return [new FindPart(FirstPath, null, 1, catalogue.Published)];
        }

        var useful = Useful(catalogue).ToHashSet(StringComparer.Ordinal);
        var first =
            new FindPart(FirstPath, null, 1, [.. catalogue.Published.Where(service => useful.Contains(service.Id)).Take(MostInPart)]);
        var byArea = catalogue.Published.SelectMany(service => service.Areas, (service, area) => (service, area))
            .ToLookup(pair => pair.area.Id, pair => pair.service, StringComparer.Ordinal);
        var order = catalogue.Needs.Index().ToDictionary(need => need.Item.Id, need => need.Index, StringComparer.Ordinal);
        return [first, .. catalogue.Areas.SelectMany(area => OfArea(area, byArea[area.Id].OrderBy(service => order[service.MainNeed.Id])))];
    }

    /// <summary>What the script of the find page has to know of each part, as JSON in the shape of <see cref="PartEntry"/>.</summary>
    /// <param name="assets">The addresses of the indexes, by plain name.</param>
    public static string Describe(IReadOnlyList<FindPart> parts, IReadOnlyDictionary<string, string> assets) =>
        JsonSerializer.Serialize(
            [.. parts.Select(
                part => new PartEntry(
                    part.Path,
                    assets[part.Asset],
                    part.Area?.Id,
                    parts.Count == 1 ? null : string.Join(' ', part.Needs.Select(need => need.Id)),
                    part.Services.Count))],
            FindJson.Default.PartEntryArray);

    private static IEnumerable<string> Useful(Catalogue catalogue) =>
        catalogue.Needs.SelectMany(need => need.First)
            .Concat(catalogue.SearchWords.Danger.Dangers.SelectMany(danger => danger.Services))
            .Concat(catalogue.SearchWords.Otherwise);

    private static IEnumerable<FindPart> OfArea(Area area, IEnumerable<Service> services)
    {
        var path = $"{FirstPath}{area.Id}/";
        return services
            .Chunk(MostInPart)
            .Select((chunk, at) => new FindPart(at == 0 ? path : $"{path}{at + 1}/", area, at + 1, chunk));
    }
}
