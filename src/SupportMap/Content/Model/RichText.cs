namespace SupportMap.Content.Model;

/// <summary>Text that was written as Markdown and has passed the allow-list.</summary>
/// <param name="Html">Safe HTML; empty for no text.</param>
/// <param name="Plain">The same words without any markup, for search and for data files.</param>
/// <param name="Links">Where it links to within the site.</param>
public sealed record RichText(string Html, string Plain, IReadOnlyList<SiteLink> Links)
{
    /// <summary>As it was written, without the empty lines around it.</summary>
    public string Markdown { get; init; } = "";

    public static RichText Empty { get; } = new("", "", []);

    public bool IsEmpty => Html.Length == 0;
}
