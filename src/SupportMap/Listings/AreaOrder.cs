using SupportMap.Content.Model;

namespace SupportMap.Listings;

/// <summary>All areas in some order.</summary>
/// <param name="Rank">From the id of an area to its place in <paramref name="Areas"/>.</param>
internal sealed record AreaOrder(IReadOnlyList<Area> Areas, IReadOnlyDictionary<string, int> Rank)
{
    public static AreaOrder Of(IReadOnlyList<Area> areas) =>
        new(areas, areas.Index().ToDictionary(item => item.Item.Id, item => item.Index, StringComparer.Ordinal));
}
