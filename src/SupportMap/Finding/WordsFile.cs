namespace SupportMap.Finding;

/// <summary>The file that goes with the index; see <see cref="FindWords"/>. Lists in a text are joined with commas.</summary>
/// <param name="Places">From the id of an area to the names of its places.</param>
/// <param name="Needs">Pairs: the id of a need, and the ids of the services that help most people with it.</param>
/// <param name="Means">Words that entries use.</param>
/// <param name="Danger">Ids of the services to show people in danger before all others.</param>
/// <param name="Phrases">
/// Pairs: what people type, and what all of it stands for: places in the lists above, as <c>n0</c> for the first of
/// <see cref="Needs"/>, <c>m3</c> for the fourth of <see cref="Means"/>, <c>d0</c> for the first of <see cref="Danger"/>.
/// </param>
/// <param name="Spellings">Pairs: a word, and other ways of writing it.</param>
/// <param name="Otherwise">Ids of the services to offer when nothing is found.</param>
internal sealed record WordsFile(
    SortedDictionary<string, string> Places,
    IReadOnlyList<string[]> Needs,
    IReadOnlyList<string> Means,
    IReadOnlyList<string> Danger,
    IReadOnlyList<string[]> Phrases,
    IReadOnlyList<string[]> Spellings,
    IReadOnlyList<EndedService> Ended,
    string Otherwise);

/// <param name="Names">What people call it.</param>
/// <param name="Now">The id of the service that took its place, or null.</param>
internal sealed record EndedService(string Name, string Path, string Names, string? Now);
