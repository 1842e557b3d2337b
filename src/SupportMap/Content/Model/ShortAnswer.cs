namespace SupportMap.Content.Model;

/// <summary>A question as people ask it, answered in a few sentences. From <c>answers.yaml</c>.</summary>
/// <param name="Also">Ways of asking by which it is found; nobody reads them.</param>
/// <param name="Text">Inline Markdown already turned into safe HTML.</param>
/// <param name="GuideIds">Where to read more.</param>
/// <param name="ServiceIds">Published services, most useful first.</param>
public sealed record ShortAnswer(
    string Id,
    string Question,
    IReadOnlyList<string> Also,
    IReadOnlyList<Need> Needs,
    RichText Text,
    IReadOnlyList<string> GuideIds,
    IReadOnlyList<string> ServiceIds,
    IReadOnlyList<Source> Sources)
{
    public string Path => $"/answers/#{Id}";
}
