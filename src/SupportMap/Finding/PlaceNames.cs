using System.Text.Json;
using SupportMap.Content.Model;

namespace SupportMap.Finding;

/// <summary>From the names of places that people type to the areas they lie in.</summary>
public static class PlaceNames
{
    /// <summary>JSON: <c>{"elmton":["upper-elm"],"el2":["lower-elm","upper-elm"]}</c>, names folded as the search folds them.</summary>
    public static byte[] Of(Catalogue catalogue)
    {
        var places = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var area in catalogue.Areas)
        {
            var names = area.Towns.SelectMany(town => town.Also.Prepend(town.Name))
                .Concat(area.PostcodeDistricts)
                .Append(area.Name);
            foreach (var name in names.Select(FindText.Fold))
            {
                if (!places.TryGetValue(name, out var areas))
                {
                    places[name] = areas = [];
                }

                if (!areas.Contains(area.Id))
                {
                    areas.Add(area.Id);
                }
            }
        }

        return JsonSerializer.SerializeToUtf8Bytes(places, FindJson.Default.SortedDictionaryStringListString);
    }
}
