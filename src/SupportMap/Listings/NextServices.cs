using SupportMap.Content.Model;

namespace SupportMap.Listings;

/// <summary>Which services to turn to when one is shut.</summary>
/// <param name="ById">By the id of the service that is shut, the first to turn to first; without those that have none.</param>
public sealed record NextServices(IReadOnlyDictionary<string, IReadOnlyList<Service>> ById)
{
    public static NextServices None { get; } = new(new Dictionary<string, IReadOnlyList<Service>>());

    public static NextServices Of(Catalogue catalogue)
    {
        var byId = catalogue.Published.ToDictionary(service => service.Id, StringComparer.Ordinal);
        return new NextServices(catalogue.Published
            .Select(service => (service.Id, Next: Follow(service, byId)))
            .Where(pair => pair.Next.Count > 0)
            .ToDictionary(pair => pair.Id, pair => pair.Next, StringComparer.Ordinal));
    }

    public IReadOnlyList<Service> Of(Service service) => ById.GetValueOrDefault(service.Id, []);

    // The one that is named, the one after that, and so on, up to one that answers day and night.
    private static IReadOnlyList<Service> Follow(Service service, Dictionary<string, Service> byId)
    {
        List<Service> next = [];
        var waiting = new Queue<string>(Named(service, byId));
        while (waiting.TryDequeue(out var id))
        {
            if (byId.TryGetValue(id, out var found) && found != service && !next.Contains(found) && found.Phones.Count > 0)
            {
                next.Add(found);
                if (IsAlwaysOpen(found))
                {
                    break;
                }

                if (waiting.Count == 0)
                {
                    Named(found, byId).ToList().ForEach(waiting.Enqueue);
                }
            }
        }

        return next;
    }

    // Of the services that a need names, those for the area of this one; where none is, the last.
    private static IReadOnlyList<string> Named(Service service, Dictionary<string, Service> byId)
    {
        if (service.WhenClosed is { } own)
        {
            return [own];
        }

        IReadOnlyList<string> named = service.MainNeed.WhenClosed;
        IReadOnlyList<string> near = [.. named.Where(id => byId.TryGetValue(id, out var next)
            && service.Areas.All(area => next.Areas.Any(around => around.Contains(area))))];
        return near.Count > 0 ? near : [.. named.TakeLast(1)];
    }

    private static bool IsAlwaysOpen(Service service) => service.HoursOf(service.Phones[0]) is { IsAlways: true };
}
