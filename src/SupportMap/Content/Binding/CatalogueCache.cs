using SupportMap.Content.Facts;
using SupportMap.Content.Reading;

namespace SupportMap.Content.Binding;

/// <summary>What reading a folder gave the last time, so that the next time only what has changed is read.</summary>
internal sealed class CatalogueCache
{
    private Known? _last;
    private Begun? _begun;

    /// <summary>What is still true of these files.</summary>
    public Known? Begin(IReadOnlyList<InputFile> files, string root, DateOnly today)
    {
        _begun = new Begun([.. files.Where(file => !IsService(file)).OrderBy(file => file.Path, StringComparer.Ordinal)], root, today);
        return _last is { } last && last.Begun.IsSameAs(_begun) ? last : null;
    }

    public void Keep(
        ReferenceData reference, InformationEntries information, IReadOnlyList<EntryFile> files, IReadOnlyList<ServiceFile> services) =>
        _last = new Known(
            _begun!,
            reference,
            information,
            files.Zip(services)
                .ToDictionary(pair => pair.First.Input.Path, pair => (pair.First.Input.Bytes, pair.Second), StringComparer.Ordinal));

    private static bool IsService(InputFile file) => file.Path.StartsWith("services/", StringComparison.Ordinal);

    /// <param name="Others">All files but those of services, in order.</param>
    internal sealed record Begun(IReadOnlyList<InputFile> Others, string Root, DateOnly Today)
    {
        public bool IsSameAs(Begun other) =>
            Root == other.Root && Today == other.Today && Others.Count == other.Others.Count
            && Others.Zip(other.Others).All(pair =>
                pair.First.Path == pair.Second.Path && pair.First.IsShortcut == pair.Second.IsShortcut
                && pair.First.Fault == pair.Second.Fault
                && pair.First.Bytes.AsSpan().SequenceEqual(pair.Second.Bytes));
    }

    internal sealed record Known(
        Begun Begun,
        ReferenceData ReferenceData,
        InformationEntries Information,
        IReadOnlyDictionary<string, (byte[] Bytes, ServiceFile Result)> Services)
    {
        /// <summary>What a file gave, when it is still the same; else null.</summary>
        public ServiceFile? Service(EntryFile file) =>
            Services.TryGetValue(file.Input.Path, out var known) && known.Bytes.AsSpan().SequenceEqual(file.Input.Bytes)
                ? known.Result
                : null;
    }
}
