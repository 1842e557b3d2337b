using SupportMap.Content.Model;

namespace SupportMap.Reports;

/// <summary>How many services of an organisation are listed, confirmed within a year, confirmed longer ago, and kept back.</summary>
public sealed record OrganisationCoverage(Organisation Organisation, int Published, int Confirmed, int Stale, int Drafts)
{
    /// <summary>The day its answer came to what was last sent; null while none has.</summary>
    public DateOnly? Answered =>
        Organisation.Answered is { } answered && (Organisation.Asked is not { } asked || answered >= asked) ? answered : null;
}
