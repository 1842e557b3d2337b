namespace SupportMap.Changes;

/// <summary>A change of an entry as everybody may read it.</summary>
/// <param name="Entry">With the name and the page that the entry has now.</param>
/// <param name="Sentences">One sentence for each changed fact; empty for an entry that comes or goes.</param>
internal sealed record PublicChange(EntryChange Entry, IReadOnlyList<string> Sentences);
