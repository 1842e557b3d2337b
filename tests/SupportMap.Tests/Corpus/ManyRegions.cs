using System.Globalization;
using SupportMap.Content.Model;

namespace SupportMap.Tests.Corpus;

/// <summary>
/// A catalogue made larger in memory: the same regions again, with services of their own. The
/// first keep their ids, which guides name; what is for whole countries is there once.
/// </summary>
internal static class ManyRegions
{
    public static Catalogue Of(Catalogue catalogue, int times)
    {
        var copies = Enumerable.Range(0, times).Select(number => Copy(catalogue, number)).ToList();
        return catalogue with
        {
            Areas = [.. catalogue.Areas.Where(IsCountry), .. copies.SelectMany(copy => copy.Areas.Where(area => !IsCountry(area)))],
            Organisations = [.. copies.SelectMany(copy => copy.Organisations)],
            Published = [.. copies.SelectMany(copy => copy.Published)],
        };
    }

    private static Catalogue Copy(Catalogue catalogue, int number)
    {
        var areas = new Dictionary<string, Area>(StringComparer.Ordinal);
        var organisations =
            catalogue.Organisations.ToDictionary(item => item.Id, item => item with { Id = Name(item.Id, number) }, StringComparer.Ordinal);
        return catalogue with
        {
            Areas = [.. catalogue.Areas.Select(CopyOf)],
            Organisations = [.. organisations.Values],
            Published = [.. catalogue.Published.Where(service => number == 0 || service.Areas.All(area => !IsCountry(area)))
                .Select(
                    service => service with
                    {
                        Id = Name(service.Id, number),
                        Organisation = organisations[service.Organisation.Id],
                        Areas = [.. service.Areas.Select(CopyOf)],
                    })],
        };

        Area CopyOf(Area area)
        {
            if (IsCountry(area))
            {
                return area;
            }

            if (!areas.TryGetValue(area.Id, out var copy))
            {
                copy = area with { Id = Name(area.Id, number), Within = CopyOf(area.Within!) };
                areas.Add(area.Id, copy);
            }

            return copy;
        }
    }

    private static bool IsCountry(Area area) => area.Within is not { Within: not null };

    private static string Name(string id, int number) => number == 0 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}-r{number}");
}
