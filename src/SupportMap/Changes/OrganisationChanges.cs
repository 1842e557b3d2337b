using SupportMap.Content.Facts;
using SupportMap.Content.Model;
using SupportMap.OpenData.Tables;

namespace SupportMap.Changes;

/// <summary>Compares the organisations of two versions.</summary>
internal static class OrganisationChanges
{
    public static IEnumerable<EntryChange> Between(Catalogue before, Catalogue after)
    {
        var old = before.Organisations.ToDictionary(organisation => organisation.Id, StringComparer.Ordinal);
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var organisation in after.Organisations)
        {
            var earlier = organisation.Formerly.Append(organisation.Id)
                .Select(id => old.GetValueOrDefault(id))
                .LastOrDefault(each => each is not null);
            if (earlier is null)
            {
                yield return Of(ChangeKind.Added, organisation, []);
                continue;
            }

            found.Add(earlier.Id);
            var facts = FactChanges.Of(Columns(), earlier, organisation).ToList();
            if (facts.Count > 0)
            {
                yield return Of(ChangeKind.Changed, organisation, facts);
            }
        }

        foreach (var gone in old.Values.Where(organisation => !found.Contains(organisation.Id)))
        {
            yield return Of(ChangeKind.Removed, gone, []);
        }
    }

    /// <summary>All that <see cref="Between"/> could say of an organisation as it is.</summary>
    public static IEnumerable<(string What, string Value)> Values(Organisation organisation) => FactChanges.Values(Columns(), organisation);

    private static IEnumerable<Column<Organisation>> Columns() => FactChanges.Columns(OrganisationFacts.All);

    private static EntryChange Of(ChangeKind kind, Organisation organisation, IReadOnlyList<FactChange> facts) =>
        new(kind, organisation.Name, $"organisations/{organisation.Id}.yaml", organisation.Path, false, facts);
}
