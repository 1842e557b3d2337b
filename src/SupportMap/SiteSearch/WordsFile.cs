namespace SupportMap.SiteSearch;

/// <summary>The file that goes with the index; see <see cref="FindWords"/>.</summary>
/// <remarks>Semicolons stand between the entries of a list and commas within one: brackets and quotes would have to be sent too.</remarks>
/// <param name="Places">From the id of an area to the names of its places.</param>
/// <param name="Needs">The id of a need, and the ids of the services that help most people with it.</param>
/// <param name="Means">Words that entries use.</param>
/// <param name="Danger">How people say that they are in danger.</param>
/// <param name="Phrases">
/// What people type, after what all of it stands for: places in the lists above, as <c>n0</c> for the first of
/// <see cref="Needs"/>, <c>m3</c> for the fourth of <see cref="Means"/>.
/// </param>
/// <param name="Spellings">A word, and other ways of writing it.</param>
/// <param name="Otherwise">Ids of the services to offer when nothing is found.</param>
/// <param name="Answers">Ways of asking for each of <see cref="FindAnswers"/>, without small words; null for none.</param>
internal sealed record WordsFile(
    SortedDictionary<string, string> Places,
    string Needs,
    string Means,
    DangerFile Danger,
    string Phrases,
    string Spellings,
    IReadOnlyList<EndedService> Ended,
    string Otherwise,
    string? Answers);

/// <param name="Names">What people call it.</param>
/// <param name="Now">The id of the service that took its place, or null.</param>
internal sealed record EndedService(string Name, string Path, string Names, string? Now);
