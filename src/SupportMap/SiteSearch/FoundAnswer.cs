using SupportMap.Content.Model;

namespace SupportMap.SiteSearch;

/// <summary>A short answer, or what a guide or a list of places is about: see <see cref="FindAnswers"/>.</summary>
/// <param name="Heading">No two have the same.</param>
/// <param name="Also">Ways of asking for it; a page of its own is found by its heading too.</param>
public sealed record FoundAnswer(string Heading, IReadOnlyList<string> Also, RichText Text)
{
    /// <summary>The place of a short answer on its page; null for a page of its own.</summary>
    public string? Id { get; init; }

    /// <summary>Its own page; null for a short answer, which has none.</summary>
    public string? Path { get; init; }

    public bool IsQuestion => Path is null;

    public IReadOnlyList<Need> Needs { get; init; } = [];

    /// <summary>Pages that say more, the guides first.</summary>
    public IReadOnlyList<SitePage> More { get; init; } = [];

    public IReadOnlyList<Source> Sources { get; init; } = [];
}
