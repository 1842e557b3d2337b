using SupportMap.Content.Model;

namespace SupportMap.Listings;

/// <summary>The areas of a catalogue as a tree that can be asked in both directions.</summary>
internal sealed class AreaTree
{
    private readonly Dictionary<string, int> _places;
    private readonly ILookup<string, Area> _inside;
    private readonly Dictionary<string, int> _widths = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AreaOrder> _orders = new(StringComparer.Ordinal);
    private readonly List<Area> _inWidth;

    public AreaTree(IReadOnlyList<Area> areas)
    {
        _places = areas.Index().ToDictionary(item => item.Item.Id, item => item.Index, StringComparer.Ordinal);
        _inside = areas.Where(area => area.Within is not null).ToLookup(area => area.Within!.Id, StringComparer.Ordinal);
        foreach (var area in areas)
        {
            Measure(area);
        }

        _inWidth = [.. areas.OrderBy(Width)];
    }

    /// <summary>0 for an area that people live in; an area that only holds others is one more than the widest of them.</summary>
    public int Width(Area area) => _widths[area.Id];

    /// <summary>The area around this one and those right inside it, in the order of the catalogue.</summary>
    public IEnumerable<Area> Beside(Area area) =>
        (area.Within is null ? _inside[area.Id] : _inside[area.Id].Append(area.Within)).OrderBy(other => _places[other.Id]);

    /// <summary>
    /// The ids of all areas from which a service for <paramref name="own"/>
    /// can be used: those areas, all in them and all around them.
    /// </summary>
    public IReadOnlyCollection<string> UsableFrom(IReadOnlyList<Area> own)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var area in own)
        {
            ids.UnionWith(area.SelfAndAround().Select(around => around.Id));
            AddInside(area, ids);
        }

        return ids;
    }

    /// <summary>
    /// All areas in the order that suits a reader in <paramref name="from"/>:
    /// this one, those in it, the others; the narrow before the wide.
    /// </summary>
    public AreaOrder OrderFrom(Area? from)
    {
        if (!_orders.TryGetValue(from?.Id ?? "", out var order))
        {
            order = AreaOrder.Of(
                from is null
                    ? _inWidth
                    : [
                        from,
                        .. _inWidth.Where(area => area.Id != from.Id && from.Contains(area)),
                        .. _inWidth.Where(area => area.Id != from.Id && !from.Contains(area)),
                    ]);
            _orders.Add(from?.Id ?? "", order);
        }

        return order;
    }

    private void AddInside(Area area, HashSet<string> ids)
    {
        foreach (var inner in _inside[area.Id])
        {
            ids.Add(inner.Id);
            AddInside(inner, ids);
        }
    }

    private int Measure(Area area)
    {
        if (!_widths.TryGetValue(area.Id, out var width))
        {
            var inside = _inside[area.Id].Select(Measure).ToList();
            width = area.IsLocal || inside.Count == 0 ? 0 : 1 + inside.Max();
            _widths.Add(area.Id, width);
        }

        return width;
    }
}
