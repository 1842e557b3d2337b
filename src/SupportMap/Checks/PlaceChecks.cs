using SupportMap.Content.Facts;
using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;

namespace SupportMap.Checks;

/// <summary>Do the areas and towns of a service fit together?</summary>
internal static class PlaceChecks
{
    /// <param name="homes">From the name of a town to the area it lies in.</param>
    public static void Check(ServiceEntry entry, Vocabulary vocabulary, IReadOnlyDictionary<string, Area> homes, DiagnosticBag bag)
    {
        var service = entry.Service;
        foreach (var area in service.Areas)
        {
            if (service.Areas.FirstOrDefault(other => other != area && other.Contains(area)) is { } around)
            {
                entry.Map.Fault(
                    Codes.AreaTwice,
                    ServiceKeys.Areas,
                    $"“{area.Id}” lies inside “{around.Id}”, which is listed too",
                    $"keep “{around.Id}” if the service is for all of it; else remove it");
            }
        }

        foreach (var town in entry.Towns)
        {
            CheckKnown(town, vocabulary.Areas, homes, bag);
            CheckTown(town, entry, homes, bag);
        }
    }

    /// <summary>Reports a town that no area has.</summary>
    /// <param name="town">Null when it could not be read.</param>
    /// <param name="homes">From the name of a town to the area it lies in.</param>
    public static void CheckKnown(YamlScalar? town, Lookup<Area> areas, IReadOnlyDictionary<string, Area> homes, DiagnosticBag bag)
    {
        if (town is not null && !homes.ContainsKey(town.Text) && areas.MayBe?.Invoke(town.Text) != true)
        {
            ReportUnknown(town, areas.Items, bag);
        }
    }

    private static void CheckTown(YamlScalar town, ServiceEntry entry, IReadOnlyDictionary<string, Area> homes, DiagnosticBag bag)
    {
        if (homes.TryGetValue(town.Text, out var home) && entry.AreasAreKnown
            && !entry.Service.Areas.Any(area => area.Contains(home) || home.Contains(area)))
        {
            bag.Add(
                Codes.TownElsewhere,
                town.Span,
                $"{town.Text} is in “{home.Id}”, which is not one of the areas of this service",
                $"add “{home.Id}” to areas, or remove {town.Text}");
        }
    }

    private static void ReportUnknown(YamlScalar town, IReadOnlyList<Area> areas, DiagnosticBag bag)
    {
        var also =
            areas.SelectMany(area => area.Towns).FirstOrDefault(known => known.Also.Contains(town.Text, StringComparer.OrdinalIgnoreCase));
        var near = also?.Name ?? Nearest.To(town.Text, areas.SelectMany(area => area.Towns).Select(known => known.Name));
        bag.Add(
            Codes.UnknownReference,
            town.Span,
            $"the town “{town.Text}” is not in areas.yaml",
            near is null ? "check its spelling, or add it to its area in areas.yaml" : $"did you mean “{near}”?");
    }
}
