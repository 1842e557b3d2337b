using System.Collections.Concurrent;
using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Finding;
using SupportMap.Search;

namespace SupportMap;

/// <summary>What the last build of a folder found out, so that the next one reads and indexes only what has changed since.</summary>
/// <remarks>A build gives the same with it as without. Not for two builds at once; of an earlier one, files may still be made.</remarks>
public sealed class BuildCache
{
    private Known? _last;
    private Begun? _begun;
    private Dictionary<string, (IReadOnlyList<Service> Services, byte[] Bytes)> _indexes = [];

    /// <summary>What is still true of these files.</summary>
    internal Known? Begin(IReadOnlyList<InputFile> files, string root, DateOnly today)
    {
        _begun = new Begun([.. files.Where(file => !IsService(file)).OrderBy(file => file.Path, StringComparer.Ordinal)], root, today);
        return _last is { } last && last.Begun.IsSameAs(_begun) ? last : null;
    }

    internal void Keep(Groundwork groundwork, Texts texts, IReadOnlyList<EntryFile> files, IReadOnlyList<ServiceFile> services) =>
        _last = new Known(
            _begun!,
            groundwork,
            texts,
            files.Zip(services)
                .ToDictionary(pair => pair.First.Input.Path, pair => (pair.First.Input.Bytes, pair.Second), StringComparer.Ordinal));

    /// <summary>The index of each part of the catalogue, made only when its services are not the same as before.</summary>
    internal IReadOnlyList<byte[]> Indexes(IReadOnlyList<FindPart> parts)
    {
        var before = _indexes;
        var made = new byte[parts.Count][];
        // One at a time: a thread that took several would be waited for at the end.
        Parallel.ForEach(
            Partitioner.Create(Enumerable.Range(0, parts.Count), EnumerablePartitionerOptions.NoBuffering),
            () => new Lexicon(),
            (at, _, lexicon) =>
            {
                made[at] = before.TryGetValue(parts[at].Asset, out var last)
                    && last.Services.SequenceEqual(parts[at].Services, ReferenceEqualityComparer.Instance)
                    ? last.Bytes
                    : FindIndex.Of(parts[at].Services, lexicon);
                return lexicon;
            }, _ => { });
        _indexes =
            parts.Zip(made).ToDictionary(pair => pair.First.Asset, pair => (pair.First.Services, pair.Second), StringComparer.Ordinal);
        return made;
    }

    private static bool IsService(InputFile file) => file.Path.StartsWith("services/", StringComparison.Ordinal);

    /// <param name="Others">All files but those of services, in order.</param>
    internal sealed record Begun(IReadOnlyList<InputFile> Others, string Root, DateOnly Today)
    {
        public bool IsSameAs(Begun other) =>
            Root == other.Root && Today == other.Today && Others.Count == other.Others.Count
            && Others.Zip(other.Others)
                .All(
                    pair => pair.First.Path == pair.Second.Path && pair.First.IsShortcut == pair.Second.IsShortcut
                        && pair.First.Bytes.AsSpan().SequenceEqual(pair.Second.Bytes));
    }

    internal sealed record Known(
        Begun Begun,
        Groundwork Groundwork,
        Texts Texts,
        IReadOnlyDictionary<string, (byte[] Bytes, ServiceFile Result)> Services)
    {
        /// <summary>What a file gave, when it is still the same; else null.</summary>
        public ServiceFile? Service(EntryFile file) =>
            Services.TryGetValue(file.Input.Path, out var known) && known.Bytes.AsSpan().SequenceEqual(file.Input.Bytes)
                ? known.Result
                : null;
    }
}
