namespace SupportMap.Content.Model;

/// <summary>A part of the country, in a tree: each area but one lies within another. From <c>areas.yaml</c>.</summary>
/// <param name="Kind">What sort of area it is, in the words of the file (council, island, nation ...).</param>
/// <param name="Within">The area around this one; null at the root.</param>
/// <param name="PostcodeDistricts">First halves of postcodes that lie in it, in capitals: <c>AB10</c>.</param>
public sealed record Area(
    string Id,
    string Name,
    string Kind,
    Area? Within,
    IReadOnlyList<Town> Towns,
    IReadOnlyList<string> PostcodeDistricts)
{
    /// <summary>Its official code; null when nobody wrote it down.</summary>
    public string? Code { get; init; }

    /// <summary>Ids that it had before, the oldest first.</summary>
    public IReadOnlyList<string> Formerly { get; init; } = [];

    /// <summary>What the ids of the open data are made from: it stays when the id changes.</summary>
    public string FirstId => Formerly.Count > 0 ? Formerly[0] : Id;

    public string Path => $"/areas/{Id}/";

    /// <summary>True for an area that people live in rather than one that only holds others: it has postcodes of its own.</summary>
    public bool IsLocal => PostcodeDistricts.Count > 0;

    /// <summary>The area that each town lies in, by the name of the town; for one that stands in two areas, the first.</summary>
    public static IReadOnlyDictionary<string, Area> ByTown(IEnumerable<Area> areas)
    {
        var homes = new Dictionary<string, Area>(StringComparer.Ordinal);
        foreach (var (town, area) in areas.SelectMany(area => area.Towns, (area, town) => (town, area)))
        {
            homes.TryAdd(town.Name, area);
        }

        return homes;
    }

    /// <summary>This area, the one around it, and so on to the root.</summary>
    public IEnumerable<Area> SelfAndAround()
    {
        for (Area? area = this; area is not null; area = area.Within)
        {
            yield return area;
        }
    }

    /// <summary>True when <paramref name="other"/> is this area or lies inside it.</summary>
    public bool Contains(Area other) => other.SelfAndAround().Any(area => area.Id == Id);
}
