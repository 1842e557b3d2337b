namespace SupportMap.Finding;

/// <summary>The file that goes with the index; see <see cref="FindWords"/>.</summary>
/// <param name="Places">From the id of an area to the names of its places.</param>
/// <param name="Spellings">Pairs: a word, and other ways of writing it.</param>
/// <param name="Means">Pairs: what people type, and what it means.</param>
/// <param name="Danger">Pairs: what people type, and ids of the services to show before all others.</param>
/// <param name="Otherwise">Ids of the services to offer when nothing is found.</param>
internal sealed record WordsFile(
    SortedDictionary<string, string> Places,
    IReadOnlyList<WordsOfNeed> Needs,
    IReadOnlyList<string[]> Spellings,
    IReadOnlyList<string[]> Means,
    IReadOnlyList<string[]> Danger,
    IReadOnlyList<EndedService> Ended,
    string Otherwise);

/// <param name="First">Ids of the services that help most people with this need.</param>
internal sealed record WordsOfNeed(string Id, string Words, string First);

/// <param name="Names">What people call it.</param>
/// <param name="Now">The id of the service that took its place, or null.</param>
internal sealed record EndedService(string Name, string Path, string Names, string? Now);
