using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.OpenData.Tables;

namespace SupportMap.Changes;

/// <summary>Compares the services of two versions.</summary>
internal static class ServiceChanges
{
    private const string PageAddress = "address of its page";

    // Told in words of their own, or not a fact of the service.
    private static readonly HashSet<string> Apart = new(StringComparer.Ordinal)
    {
        ServiceColumns.Id, "organisation-name", "page", ServiceKeys.Phones.Name, ServiceKeys.Status.Name, ServiceKeys.Formerly.Name,
    };

    public static IEnumerable<EntryChange> Between(Catalogue before, Catalogue after)
    {
        var old = All(before).ToDictionary(service => service.Id, StringComparer.Ordinal);
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var service in All(after))
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
            var facts = Facts(earlier, service);
            if (kind != ChangeKind.Changed || facts.Count > 0)
            {
                yield return Of(kind, service, facts) with
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

    private static IEnumerable<Column<Service>> Columns() => ServiceColumns.All().Where(column => !Apart.Contains(column.Name));

    private static IEnumerable<Service> All(Catalogue catalogue) => catalogue.Published.Concat(catalogue.Closed).Concat(catalogue.Drafts);

    private static EntryChange Of(ChangeKind kind, Service service, IReadOnlyList<FactChange> facts) =>
        new(kind, service.Name, service.File, service.Status == ServiceStatus.Draft ? null : service.Path, service.Urgent, facts);

    private static ChangeKind KindOf(ServiceStatus before, ServiceStatus after) => (before, after) switch
    {
        _ when before == after => ChangeKind.Changed,
        (_, ServiceStatus.Published) => ChangeKind.Published,
        (_, ServiceStatus.Closed) => ChangeKind.Closed,
        _ => ChangeKind.Hidden,
    };

    private static List<FactChange> Facts(Service before, Service after)
    {
        var facts = FactChanges.Numbers(before.Phones, after.Phones).ToList();
        if (before.Id != after.Id)
        {
            facts.Add(new FactChange(PageAddress, before.Path, after.Path));
        }

        facts.AddRange(FactChanges.Of(Columns(), before, after));
        return facts;
    }
}
