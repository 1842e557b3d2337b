using System.Text.Json;
using SupportMap.Content.Model;

namespace SupportMap.SiteSearch;

/// <summary>An area that people live in, for the field that asks for a town or a postcode.</summary>
/// <param name="Around">Ids of the areas around it, the nearest first.</param>
/// <param name="Postcodes">First halves, in small letters.</param>
/// <param name="Towns">For each town its name, and in folded form whatever else people type.</param>
internal sealed record TownsOfArea(
    string Id, string Name, IReadOnlyList<string> Around, IReadOnlyList<string> Postcodes, IReadOnlyList<string[]> Towns);

/// <summary>The towns and postcodes of all areas that people live in: fetched when somebody gives one.</summary>
public static class TownsFile
{
    /// <summary>JSON: a list of <see cref="TownsOfArea"/>, the islands before the area that holds them.</summary>
    public static byte[] Of(Catalogue catalogue) => JsonSerializer.SerializeToUtf8Bytes(
        [
            .. catalogue.Areas.Where(area => area.IsLocal)
                .OrderByDescending(area => area.SelfAndAround().Count())
                .Select(area => new TownsOfArea(
                    area.Id,
                    area.Name,
                    [.. area.SelfAndAround().Skip(1).Select(around => around.Id)],
                    [.. area.PostcodeDistricts.Select(FindText.Fold)],
                    [.. area.Towns.Select(town => (string[])[town.Name, .. town.Also.Select(FindText.Fold)])])),
        ],
        FindJson.Default.TownsOfAreaArray);
}
