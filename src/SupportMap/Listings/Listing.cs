using System.Runtime.InteropServices;
using SupportMap.Content.Model;

namespace SupportMap.Listings;

/// <summary>Which services are found where, and in which order.</summary>
/// <remarks>Built once for a catalogue: every list on every page comes from it, so that no page has to look through all services.</remarks>
public sealed class Listing
{
    private readonly Catalogue _catalogue;
    private readonly AreaTree _areas;
    private readonly Dictionary<Service, int> _width = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Service, int> _rank = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, Service> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Service>> _byNeed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Service>> _byOrganisation = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Service>> _byArea = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Need, string Area), List<Service>> _byNeedAndArea = [];

    private readonly Dictionary<(string Need, string Area), SimilarServices> _near = [];

    public Listing(Catalogue catalogue)
    {
        _catalogue = catalogue;
        _areas = new AreaTree(catalogue.Areas);
        foreach (var service in catalogue.Published)
        {
            _byId.Add(service.Id, service);
            _width.Add(service, service.Areas.Min(_areas.Width));
            Add(_byOrganisation, service.Organisation.Id, service);
            var areas = _areas.UsableFrom(service.Areas);
            foreach (var area in areas)
            {
                Add(_byArea, area, service);
            }

            foreach (var need in service.Needs)
            {
                Add(_byNeed, need.Id, service);
                foreach (var area in areas)
                {
                    Add(_byNeedAndArea, (need.Id, area), service);
                }
            }
        }

        // The narrow ones first.
        foreach (var service in catalogue.Published.OrderBy(Width))
        {
            _rank.Add(service, _rank.Count);
        }
    }

    /// <summary>The published service with this id, or null.</summary>
    public Service? Find(string id) => _byId.GetValueOrDefault(id);

    public IReadOnlyList<Service> Of(Need need) => _byNeed.GetValueOrDefault(need.Id, []);

    public IReadOnlyList<Service> Of(Organisation organisation) => _byOrganisation.GetValueOrDefault(organisation.Id, []);

    /// <summary>What a person in <paramref name="area"/> can use: see <see cref="Serves"/>.</summary>
    public IReadOnlyList<Service> In(Area area) => _byArea.GetValueOrDefault(area.Id, []);

    /// <summary>What a person in <paramref name="area"/> can use for <paramref name="need"/>.</summary>
    public IReadOnlyList<Service> In(Area area, Need need) => _byNeedAndArea.GetValueOrDefault((need.Id, area.Id), []);

    /// <summary>The area around this one and those right inside it, in the order of the catalogue.</summary>
    public IEnumerable<Area> Beside(Area area) => _areas.Beside(area);

    /// <summary>
    /// True when a person in <paramref name="area"/> can use the service: it
    /// is for this area, a part of it, or an area around it.
    /// </summary>
    public static bool Serves(Service service, Area area) =>
        service.Areas.Any(own => own.Contains(area) || area.Contains(own));

    /// <summary>Services grouped by area, from the smallest to the widest, each shown once; see <see cref="MostUsefulFirst"/>.</summary>
    /// <param name="from">Where the reader is: this area comes first; null for everywhere.</param>
    public IReadOnlyList<ServiceGroup> ByArea(IReadOnlyList<Service> services, Area? from, Need? need)
    {
        var (order, rank) = _areas.OrderFrom(from);
        // A service in two areas is shown once, in the first of them.
        return
        [
            .. services.GroupBy(service => service.Areas.Min(area => rank[area.Id])).OrderBy(group => group.Key)
                .Select(
                    group => new ServiceGroup(
                        order[group.Key].Id, order[group.Key].Name, order[group.Key].Path, MostUsefulFirst([.. group], need))),
        ];
    }

    /// <summary>Services grouped by their main need.</summary>
    public IReadOnlyList<ServiceGroup> ByNeed(IReadOnlyList<Service> services)
    {
        var groups = services.ToLookup(service => service.MainNeed.Id, StringComparer.Ordinal);
        return
        [
            .. _catalogue.Needs.Where(need => groups.Contains(need.Id))
                .Select(
                    need => new ServiceGroup(need.Id, need.Name, need.Path, MostUsefulFirst([.. groups[need.Id].OrderBy(Width)], need))),
        ];
    }

    /// <summary>Others with the same main need that can be used where this one is, the nearest first.</summary>
    public IReadOnlyList<Service> Similar(Service service, int most)
    {
        var found = new List<Service>(most);
        foreach (var (isMain, inTown) in new[] { (true, true), (true, false), (false, true), (false, false) })
        {
            if (found.Count < most)
            {
                found.AddRange(Near(service, isMain, inTown, most).Take(most - found.Count));
            }
        }

        return found;
    }

    /// <summary>How wide the area of a service is: 0 for a local one, more for each step outwards.</summary>
    public int Width(Service service) => _width[service];

    // What helps with the same need and can be used where this one can: at least "most" of them, if there are, and the narrow ones first.
    private IEnumerable<Service> Near(Service service, bool isMain, bool inTown, int most) => service.Areas
        .Select(area => NearIn(area, service.MainNeed))
        .SelectMany(near => near.Of(service, isMain, inTown, most + 1))
        .Where(other => !ReferenceEquals(other.Service, service))
        .DistinctBy(other => other.Rank)
        .OrderBy(other => other.Rank)
        .Select(other => other.Service);

    // Put in order once for each need and area.
    private SimilarServices NearIn(Area area, Need need)
    {
        ref var near = ref CollectionsMarshal.GetValueRefOrAddDefault(_near, (need.Id, area.Id), out _);
        return near ??= new SimilarServices(
            need, [.. In(area, need).Select(other => (Service: other, Rank: _rank[other])).OrderBy(other => other.Rank)]);
    }

    // What the need names first; then those for whom it is the main need; then by name.
    private static IReadOnlyList<Service> MostUsefulFirst(List<Service> services, Need? need)
    {
        if (need is null)
        {
            return services;
        }

        var first = need.First.Index().ToDictionary(item => item.Item, item => item.Index, StringComparer.Ordinal);
        return [.. services.OrderBy(s => first.GetValueOrDefault(s.Id, int.MaxValue)).ThenBy(s => s.MainNeed.Id == need.Id ? 0 : 1)];
    }

    private static void Add<T>(Dictionary<T, List<Service>> lists, T key, Service service)
        where T : notnull
    {
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(lists, key, out _);
        (list ??= []).Add(service);
    }
}
