using SupportMap.Content.Model;

namespace SupportMap.Changes;

/// <summary>
/// What the public feed says about older changes: no value that the newest version lacks, as it may have been removed for good reason.
/// </summary>
/// <param name="newest">What is published now.</param>
internal sealed class PublicChanges(Catalogue newest)
{
    private static readonly HashSet<string> AddressFacts = ServiceChanges.AddressFacts().ToHashSet(StringComparer.Ordinal);

    // By each file that an entry has had.
    private readonly Dictionary<string, Service> _services = newest.WithPage
        .SelectMany(service => service.Formerly.Append(service.Id).Select(id => ($"services/{id}.md", service)))
        .DistinctBy(each => each.Item1).ToDictionary(StringComparer.Ordinal);

    private readonly Dictionary<string, Organisation> _organisations = newest.WithPage
        .Select(service => service.Organisation).DistinctBy(organisation => organisation.Id)
        .SelectMany(organisation => organisation.Formerly.Append(organisation.Id).Select(id => ($"organisations/{id}.yaml", organisation)))
        .DistinctBy(each => each.Item1).ToDictionary(StringComparer.Ordinal);

    /// <summary>Null for a change that nobody saw, or of an entry that nobody may see any more.</summary>
    public PublicChange? Of(EntryChange change)
    {
        if (change.Path is null || change.Kind is ChangeKind.AddedAsDraft or ChangeKind.Hidden or ChangeKind.Removed)
        {
            return null;
        }

        return _services.TryGetValue(change.File, out var service)
            ? Of(
                change with { Name = service.Name, Path = service.Path, Service = service },
                ServiceChanges.Values(service),
                service.AddressIsConfidential)
            : _organisations.TryGetValue(change.File, out var organisation)
            ? Of(change with { Name = organisation.Name, Path = organisation.Path }, OrganisationChanges.Values(organisation), false)
            : null;
    }

    private static PublicChange? Of(EntryChange change, IEnumerable<(string What, string Value)> values, bool hidesAddress)
    {
        var held = values.ToHashSet();
        FactChange[] facts = [.. change.Facts.Where(fact => !change.IsFromDraft && !(hidesAddress && AddressFacts.Contains(fact.What)))];
        var sentences = facts.Select(fact => ChangeText.PublicSentence(fact, fact.After is { } after && held.Contains((fact.What, after))));
        return change.Kind == ChangeKind.Changed && facts.Length == 0
            ? null
            : new PublicChange(change with { Facts = facts }, [.. sentences.Distinct()]);
    }
}
