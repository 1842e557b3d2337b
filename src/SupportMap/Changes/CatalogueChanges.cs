using SupportMap.Content.Reading;

namespace SupportMap.Changes;

/// <summary>What is different between two versions of the input.</summary>
/// <param name="Entries">Services and organisations: those with crisis numbers first, then by name.</param>
/// <param name="Files">Other files of the input that come, go or change, in order of their paths: <c>words.yaml</c>.</param>
public sealed record CatalogueChanges(IReadOnlyList<EntryChange> Entries, IReadOnlyList<string> Files)
{
    private static readonly string[] Compared = ["services/", "organisations/"];

    public bool IsEmpty => Entries.Count == 0 && Files.Count == 0;

    /// <summary>Compares two versions that can be read.</summary>
    public static CatalogueChanges Between(InputVersion before, InputVersion after)
    {
        IEnumerable<EntryChange> entries =
        [
            .. ServiceChanges.Between(before.Catalogue, after.Catalogue),
            .. OrganisationChanges.Between(before.Catalogue, after.Catalogue),
        ];
        return new(
            [.. entries.OrderByDescending(entry => entry.IsCrisis)
                .ThenBy(entry => entry.Name, StringComparer.Ordinal)
                .ThenBy(entry => entry.File, StringComparer.Ordinal)],
            Others(before.Files, after.Files));
    }

    private static string[] Others(IReadOnlyList<InputFile> before, IReadOnlyList<InputFile> after)
    {
        var old = before.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var now = after.ToDictionary(file => file.Path, StringComparer.Ordinal);
        return [.. old.Keys.Union(now.Keys, StringComparer.Ordinal)
            .Where(path => !Array.Exists(Compared, folder => path.StartsWith(folder, StringComparison.Ordinal)))
            .Where(
                path => !(old.TryGetValue(path, out var one) && now.TryGetValue(path, out var other)
                    && one.Bytes.AsSpan().SequenceEqual(other.Bytes)))
            .Order(StringComparer.Ordinal)];
    }
}
