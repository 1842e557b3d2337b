using SupportMap.Content.Facts;
using SupportMap.Content.Model;
using SupportMap.OpenData.Tables;

namespace SupportMap.Changes;

/// <summary>Compares the services of two versions.</summary>
internal static class ServiceChanges
{
    private const string PageAddress = "address of its page";

    /// <param name="facts">What a service may say; null for <see cref="ServiceFacts.All"/>.</param>
    public static IEnumerable<EntryChange> Between(Catalogue before, Catalogue after, IReadOnlyList<FactRow<Service>>? facts = null)
    {
        var old = before.Services.ToDictionary(service => service.Id, StringComparer.Ordinal);
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var service in after.Services)
        {
            var earlier =
                service.Formerly.Append(service.Id).Select(id => old.GetValueOrDefault(id)).LastOrDefault(each => each is not null);
            if (earlier is null)
            {
                yield return Of(service.Status == ServiceStatus.Draft ? ChangeKind.AddedAsDraft : ChangeKind.Added, service, []) with
                {
                    Service = service,
                };
                continue;
            }

            found.Add(earlier.Id);
            var kind = KindOf(earlier.Status, service.Status);
            var changed = Facts(earlier, service, facts);
            if (kind != ChangeKind.Changed || changed.Count > 0)
            {
                yield return Of(kind, service, changed) with
                {
                    Service = service,
                    IsCrisis = service.Urgent || earlier.Urgent,
                    IsFromDraft = earlier.Status == ServiceStatus.Draft,
                };
            }
        }

        foreach (var gone in old.Values.Where(service => !found.Contains(service.Id)))
        {
            yield return Of(ChangeKind.Removed, gone, []);
        }
    }

    /// <summary>All that <see cref="Between"/> could say of a service as it is.</summary>
    public static IEnumerable<(string What, string Value)> Values(Service service) =>
        [.. FactChanges.Values(service.Phones), (PageAddress, service.Path), .. FactChanges.Values(Columns(), service)];

    /// <summary>The facts that tell where a service is.</summary>
    public static IEnumerable<string> AddressFacts() =>
        Columns().Where(column => column.Key?.Name == ServiceKeys.Address.Name).Select(column => FactChanges.Words(column.Name));

    private static IEnumerable<Column<Service>> Columns(IReadOnlyList<FactRow<Service>>? facts = null) =>
        FactChanges.Columns(facts ?? ServiceFacts.All);

    private static EntryChange Of(ChangeKind kind, Service service, IReadOnlyList<FactChange> facts) =>
        new(kind, service.Name, service.File, service.Status == ServiceStatus.Draft ? null : service.Path, service.Urgent, facts);

    private static ChangeKind KindOf(ServiceStatus before, ServiceStatus after) => (before, after) switch
    {
        _ when before == after => ChangeKind.Changed,
        (_, ServiceStatus.Published) => ChangeKind.Published,
        (_, ServiceStatus.Closed) => ChangeKind.Closed,
        _ => ChangeKind.Hidden,
    };

    private static List<FactChange> Facts(Service before, Service after, IReadOnlyList<FactRow<Service>>? known)
    {
        var facts = FactChanges.Numbers(before.Phones, after.Phones).ToList();
        if (before.Id != after.Id)
        {
            facts.Add(new FactChange(PageAddress, before.Path, after.Path));
        }

        facts.AddRange(FactChanges.Of(Columns(known), before, after));
        return facts;
    }
}
