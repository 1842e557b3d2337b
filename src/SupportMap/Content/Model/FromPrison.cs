namespace SupportMap.Content.Model;

/// <summary>What works from inside.</summary>
/// <param name="Visits">Where the service's workers go.</param>
/// <param name="ReferWeeksBefore">How many weeks before somebody leaves to be referred, or null.</param>
public sealed record FromPrison(Answer? Phone, Answer? Letter, IReadOnlyList<Prison> Visits, int? ReferWeeksBefore);
