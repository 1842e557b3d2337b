using System.Collections.Concurrent;
using SupportMap.Content.Model;
using SupportMap.Search;

namespace SupportMap.SiteSearch;

/// <summary>The indexes of the last build, so that the next one makes only those whose services are not the same as before.</summary>
internal sealed class IndexCache
{
    private Dictionary<string, (IReadOnlyList<Service> Services, byte[] Bytes)> _indexes = [];

    /// <summary>The index of each part of the catalogue.</summary>
    public IReadOnlyList<byte[]> Of(IReadOnlyList<FindPart> parts)
    {
        var before = _indexes;
        var made = new byte[parts.Count][];
        // One at a time: a thread that took several would be waited for at the end.
        var places = Partitioner.Create(Enumerable.Range(0, parts.Count), EnumerablePartitionerOptions.NoBuffering);
        Parallel.ForEach(
            places,
            () => new Lexicon(),
            (at, _, lexicon) =>
            {
                var part = parts[at];
                made[at] = before.TryGetValue(part.Asset, out var last)
                    && last.Services.SequenceEqual(part.Services, ReferenceEqualityComparer.Instance)
                    ? last.Bytes
                    : FindIndex.Of(part.Services, lexicon);
                return lexicon;
            },
            _ => { });
        _indexes = parts.Zip(made)
            .ToDictionary(pair => pair.First.Asset, pair => (pair.First.Services, pair.Second), StringComparer.Ordinal);
        return made;
    }
}
