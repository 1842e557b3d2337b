namespace SupportMap.Editing.NewRegions;

/// <summary>What is known of a region before it has an input. Left out, each answer is a placeholder with which the site builds.</summary>
/// <param name="Nation">A name of the template's list of nations; null for the first.</param>
/// <param name="Areas">Nearest first; none for a placeholder.</param>
/// <param name="Address">Where the site will be published; null while nobody knows.</param>
public sealed record RegionAnswers(
    string Region = "Our Region",
    string? Nation = null,
    IReadOnlyList<RegionArea>? Areas = null,
    string Owner = "Our Partnership",
    string OwnerUrl = "https://www.example.org/",
    string? Address = null,
    string? Email = null);
