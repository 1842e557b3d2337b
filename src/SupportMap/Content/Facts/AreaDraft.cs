using SupportMap.Content.Model;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Facts;

/// <summary>An area as its file gives it: the one around it is only named.</summary>
internal sealed record AreaDraft(
    string Id,
    string Name,
    string Kind,
    string? Within,
    SourceSpan WithinSpan,
    IReadOnlyList<(Town Town, SourceSpan Span)> Towns,
    IReadOnlyList<string> Districts)
{
    public string? Code { get; init; }

    public IReadOnlyList<string> Formerly { get; init; } = [];

    public static AreaDraft Empty { get; } = new("", "", "", null, default, [], []);
}
