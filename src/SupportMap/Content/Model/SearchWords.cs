namespace SupportMap.Content.Model;

/// <summary>
/// How people write what they look for, apart from the words of each need. From <c>words.yaml</c> and <c>danger.yaml</c>, in their order.
/// </summary>
/// <param name="Otherwise">Ids of the services to offer when nothing is found.</param>
public sealed record SearchWords(
    IReadOnlyList<Spelling> Spellings,
    IReadOnlyList<Synonym> Synonyms,
    DangerWords Danger,
    IReadOnlyList<string> Otherwise);
