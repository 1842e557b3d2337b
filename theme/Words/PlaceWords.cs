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

    /// <summary>Where it comes to, besides its address, and its areas: <c>In Stranmore. Area: East Vale.</c></summary>
    public static string Reach(Service service)
    {
        var areas = ListWords.And(service.Areas, area => area.Name);
        var towns = service.Towns.Any(town => town != service.Address?.Town) ? ListWords.And(service.Towns) : null;
        return towns is null ? $"Area: {areas}." : $"In {towns}. Area: {areas}.";
    }
}
