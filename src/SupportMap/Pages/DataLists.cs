namespace SupportMap.Pages;

/// <summary>What the page about open data leads to: each file with what is in it.</summary>
/// <param name="Tables">For spreadsheets.</param>
/// <param name="Files">For programs.</param>
/// <param name="Feed">The addresses of the feed, each with what it answers.</param>
public sealed record DataLists(IReadOnlyList<PageLink> Tables, IReadOnlyList<PageLink> Files, IReadOnlyList<PageLink> Feed);
