using SupportMap.Content.Model;

namespace SupportMap.Themes.Words;

/// <summary>Where a service is or works, on one short line.</summary>
internal static class PlaceWords
{
    private const int MostTowns = 3;

    /// <summary><c>Stranmore, East Vale</c>; only the areas when no town is named.</summary>
    public static string Of(Service service)
    {
        var areas = ListWords.And(service.Areas, area => area.Name);
        return service.Towns.Count switch
        {
            0 => areas,
            > MostTowns => $"{string.Join(", ", service.Towns.Take(MostTowns))} and more, {areas}",
            _ => $"{ListWords.And(service.Towns)}, {areas}",
        };
    }
}
