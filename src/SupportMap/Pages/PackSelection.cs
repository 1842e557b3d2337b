using SupportMap.Content.Model;
using SupportMap.Listings;

namespace SupportMap.Pages;

/// <summary>Which services stand in the ready-made pack of an area.</summary>
/// <remarks>
/// A pack is for carrying: it holds a few services for each need, not all of them. What the need names as most useful comes
/// first, then what is near. Of services from further away than the next area around, two for each need are enough.
/// </remarks>
internal static class PackSelection
{
    /// <summary>A pack is for somebody grown up: what is only for children stays out of it.</summary>
    public const int OldestChild = 18;

    private const int MostForANeed = 3;
    private const int MostFromAfar = 2;

    /// <param name="here">Services that a person in <paramref name="area"/> can use.</param>
    public static IReadOnlyList<Service> Of(Catalogue catalogue, Listing listing, Area area, IReadOnlyList<Service> here)
    {
        var chosen = new HashSet<Service>(ReferenceEqualityComparer.Instance);
        foreach (var need in catalogue.Needs)
        {
            chosen.UnionWith(ForNeed(listing, area, need, here));
        }

        return [.. here.Where(chosen.Contains)];
    }

    private static IEnumerable<Service> ForNeed(Listing listing, Area area, Need need, IReadOnlyList<Service> here)
    {
        var first = need.First.Index().ToDictionary(item => item.Item, item => item.Index, StringComparer.Ordinal);
        var best = here
            .Where(service => service.MainNeed == need || first.ContainsKey(service.Id))
            .OrderBy(service => first.GetValueOrDefault(service.Id, int.MaxValue))
            .ThenBy(service => service.For.Any(audience => audience.Id == Audience.Everyone) ? 0 : 1)
            .ThenBy(listing.Width)
            // What matters at more times is of more use on paper.
            .ThenByDescending(service => service.When.Count);
        var fromAfar = 0;
        return best.Where(service => IsNear(service, area) || ++fromAfar <= MostFromAfar).Take(MostForANeed).ToList();
    }

    // In the area, in a part of it, or for the area right around it.
    private static bool IsNear(Service service, Area area) =>
        service.Areas.Any(
            own => area.Contains(own) || own == area.Within || (area.Within is { IsLocal: true, Within: { } around } && own == around));
}
