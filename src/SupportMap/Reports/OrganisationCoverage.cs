using SupportMap.Content.Model;

namespace SupportMap.Reports;

/// <summary>How many services of an organisation are listed, confirmed within a year, and kept back.</summary>
public sealed record OrganisationCoverage(Organisation Organisation, int Published, int Confirmed, int Drafts);
