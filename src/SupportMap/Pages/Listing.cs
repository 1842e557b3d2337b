using SupportMap.Content.Model;

namespace SupportMap.Pages;

/// <summary>Which services are found where, and in which order.</summary>
/// <remarks>Built once for a catalogue: every list on every page comes from it.</remarks>
public sealed class Listing
{
    private readonly Catalogue _catalogue;
    private readonly Dictionary<Need, List<Service>> _byNeed = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Organisation, List<Service>> _byOrganisation = new(ReferenceEqualityComparer.Instance);

    public Listing(Catalogue catalogue)
    {
        _catalogue = catalogue;
        foreach (var service in catalogue.Published)
        {
            Add(_byOrganisation, service.Organisation, service);
            foreach (var need in service.Needs)
            {
                Add(_byNeed, need, service);
            }
        }
    }

    public IReadOnlyList<Service> Of(Need need) => _byNeed.GetValueOrDefault(need, []);

    public IReadOnlyList<Service> Of(Organisation organisation) => _byOrganisation.GetValueOrDefault(organisation, []);

    /// <summary>True when a person in <paramref name="area"/> can use the service: it is for this area, a part of it, or an area around it.</summary>
    public static bool Serves(Service service, Area area) =>
        service.Areas.Any(own => own.Contains(area) || area.Contains(own));

    /// <summary>Services grouped by area, from the smallest to the widest, each shown once; see <see cref="MostUsefulFirst"/>.</summary>
    /// <param name="from">Only what a person here can use, this area first; null for everywhere.</param>
    public IReadOnlyList<ServiceGroup> ByArea(IReadOnlyList<Service> services, Area? from, Need? need)
    {
        var shown = new HashSet<Service>(ReferenceEqualityComparer.Instance);
        var groups = new List<ServiceGroup>();
        foreach (var area in AreasFor(from))
        {
            // A service in two areas is shown once, in the first of them.
            var here = services.Where(s => s.Areas.Contains(area) && (from is null || Serves(s, from)) && shown.Add(s)).ToList();
            if (here.Count > 0)
            {
                groups.Add(new ServiceGroup(area.Id, area.Name, area.Path, MostUsefulFirst(here, need)));
            }
        }

        return groups;
    }

    /// <summary>Services grouped by their main need.</summary>
    public IReadOnlyList<ServiceGroup> ByNeed(IReadOnlyList<Service> services) =>
        [.. _catalogue.Needs
            .Select(need => new ServiceGroup(need.Id, need.Name, need.Path, MostUsefulFirst([.. services.Where(s => s.MainNeed == need).OrderBy(Width)], need)))
            .Where(group => group.Services.Count > 0)];

    /// <summary>Others with the same main need that can be used where this one is, the nearest first.</summary>
    public IReadOnlyList<Service> Similar(Service service, int most) =>
        [.. Of(service.MainNeed)
            .Where(other => other != service && other.Areas.Any(area => service.Areas.Any(own => own.Contains(area) || area.Contains(own))))
            .OrderByDescending(other => other.MainNeed == service.MainNeed)
            .ThenByDescending(other => other.Towns.Any(service.Towns.Contains))
            .ThenBy(Width)
            .Take(most)];

    /// <summary>How wide the area of a service is: 0 for a local one, more for each step outwards.</summary>
    public int Width(Service service) => service.Areas.Min(Width);

    // From the ground up: a local area is 0; an area that only holds others is one more than the widest of them.
    private int Width(Area area)
    {
        if (area.IsLocal)
        {
            return 0;
        }

        var inside = _catalogue.Areas.Where(other => other.Within == area).ToList();
        return inside.Count == 0 ? 0 : 1 + inside.Max(Width);
    }

    private IEnumerable<Area> AreasFor(Area? from)
    {
        var inWidth = _catalogue.Areas.OrderBy(Width);
        return from is null
            ? inWidth
            : from.SelfAndAround().Take(1).Concat(inWidth.Where(area => area != from && from.Contains(area))).Concat(inWidth.Where(area => area != from && !from.Contains(area)));
    }

    // What the need names first; then those for whom it is the main need; then by name.
    private static IReadOnlyList<Service> MostUsefulFirst(List<Service> services, Need? need)
    {
        if (need is null)
        {
            return services;
        }

        var first = need.First.Index().ToDictionary(item => item.Item, item => item.Index, StringComparer.Ordinal);
        return [.. services.OrderBy(s => first.GetValueOrDefault(s.Id, int.MaxValue)).ThenBy(s => s.MainNeed == need ? 0 : 1)];
    }

    private static void Add<T>(Dictionary<T, List<Service>> lists, T key, Service service)
        where T : class
    {
        if (lists.TryGetValue(key, out var list))
        {
            list.Add(service);
        }
        else
        {
            lists[key] = [service];
        }
    }
}
