using System.Globalization;
using System.Text.RegularExpressions;
using SupportMap.Content.Model;

namespace SupportMap.Benchmarks;

/// <summary>Makes a larger catalogue of a small one, as it would be if more of the country took part.</summary>
internal static partial class EnlargedCatalogue
{
    private const int ServicesOfRegion = 1000;
    private const int OneWordIn = 20;
    private const int NewWords = 2000;

    /// <summary>The first <paramref name="count"/> services; and when there are fewer, copies of them with words of their own, in further regions like the first.</summary>
    public static Catalogue Of(Catalogue catalogue, int count)
    {
        var random = new Random(1);
        var local = catalogue.Areas.Where(area => area.IsLocal).ToList();
        var regions = Enumerable.Range(0, Math.Max(1, count / ServicesOfRegion)).Select(number => Region(local, number)).ToList();
        var services = Enumerable.Range(0, count).Select(i =>
        {
            var original = catalogue.Published[i % catalogue.Published.Count];
            return i < catalogue.Published.Count ? original : Copy(original, i, [.. regions[i % regions.Count].Values], random);
        });
        return catalogue with
        {
            Areas = [.. catalogue.Areas, .. regions.Skip(1).SelectMany(region => region.Values)],
            Published = [.. services.OrderBy(service => service.Name, StringComparer.Ordinal)],
        };
    }

    /// <summary>Copies of areas; one that lies within another of them lies within its copy.</summary>
    private static Dictionary<string, Area> Region(List<Area> local, int number)
    {
        var copies = new Dictionary<string, Area>(StringComparer.Ordinal);
        foreach (var area in local.OrderBy(area => area.SelfAndAround().Count()))
        {
            var copy = Copy(area, number);
            copies.Add(area.Id, copy with { Within = area.Within is null ? null : copies.GetValueOrDefault(area.Within.Id, area.Within) });
        }

        return copies;
    }

    private static Area Copy(Area area, int number) => number == 0 ? area : area with
    {
        Id = Numbered(area.Id, number),
        Name = $"{area.Name} {number}",
        Towns = [.. area.Towns.Select(town => new Town(town.Name + number, []))],
        PostcodeDistricts = [.. area.PostcodeDistricts.Select(district => $"Z{number}{district}")],
    };

    // What is for the whole nation does not grow with it: its copies are for one place each.
    private static Service Copy(Service service, int number, Area[] areas, Random random) => service with
    {
        Id = Numbered(service.Id, number),
        Name = $"{Varied(service.Name, random)} {number}",
        Summary = Varied(service.Summary, random),
        Keywords = [.. service.Keywords.Select(keyword => Varied(keyword, random))],
        FirstStep = Varied(service.FirstStep, random),
        Details = service.Details with { Plain = Varied(service.Details.Plain, random) },
        Areas = [areas[number % areas.Length]],
    };

    private static string Varied(string text, Random random) => WordPattern().Replace(
        text, word => random.Next(OneWordIn) == 0 ? string.Create(CultureInfo.InvariantCulture, $"{word.Value}{random.Next(NewWords)}") : word.Value);

    private static string Numbered(string id, int number) => string.Create(CultureInfo.InvariantCulture, $"{id}-{number}");

    [GeneratedRegex(@"\p{L}{4,}")]
    private static partial Regex WordPattern();
}
