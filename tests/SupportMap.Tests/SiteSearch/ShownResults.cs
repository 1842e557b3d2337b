namespace SupportMap.Tests.SiteSearch;

/// <summary>What the find page shows for a query.</summary>
/// <param name="Services">Ids, best first.</param>
/// <param name="Answers">The places of the short answers and guides above them.</param>
/// <param name="Urgent">The ids of the services in the crisis box.</param>
internal sealed record ShownResults(IReadOnlyList<string> Services, IReadOnlyList<int> Answers, IReadOnlyList<string> Urgent);
