using SupportMap.Editing.NewRegions;

namespace SupportMap.Cli;

/// <summary>The options given to <c>supportmap init</c>; null or empty where not given.</summary>
internal sealed record GivenAnswers(
    string? Region, string? Nation, IReadOnlyList<RegionArea> Areas, string? Owner, string? OwnerUrl, string? Address, string? Email)
{
    public RegionAnswers WithPlaceholders()
    {
        var placeholders = new RegionAnswers();
        return new(
            Region ?? placeholders.Region,
            Nation,
            Areas,
            Owner ?? placeholders.Owner,
            OwnerUrl ?? placeholders.OwnerUrl,
            Address,
            Email);
    }
}
