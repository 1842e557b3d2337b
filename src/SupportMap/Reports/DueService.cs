using SupportMap.Content.Model;
using SupportMap.Listings;

namespace SupportMap.Reports;

/// <summary>A service that somebody should ask about its details.</summary>
/// <param name="LatestSource">The most recent date on its sources, as <c>2021-03</c>; empty when none shows a date.</param>
public sealed record DueService(Service Service, Freshness Freshness, string LatestSource);
