namespace SupportMap.Content.Model;

/// <summary>An article or checklist. One file each in <c>guides/</c>.</summary>
/// <param name="Order">Its place in lists of guides; equal numbers go by title.</param>
/// <param name="Checklist">Short things to do, each with inline Markdown already turned into safe HTML.</param>
/// <param name="ServiceIds">Published services, most useful first.</param>
public sealed record Guide(
    string Id,
    string File,
    string Title,
    string Summary,
    int Order,
    IReadOnlyList<Need> Needs,
    IReadOnlyList<Stage> When,
    IReadOnlyList<Audience> For,
    IReadOnlyList<RichText> Checklist,
    IReadOnlyList<string> ServiceIds,
    IReadOnlyList<Source> Sources,
    RichText Body)
{
    /// <summary>Other words people type for it; nobody reads them.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    public string Path => $"/guides/{Id}/";
}
