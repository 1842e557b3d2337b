using SupportMap.Content.Reading;
using Row = SupportMap.Content.Facts.FactRow<SupportMap.Content.Model.TextEntry>;

namespace SupportMap.Content.Facts;

/// <summary>Every fact that a page of text may have, in the standard order.</summary>
internal static class PageFacts
{
    public static IReadOnlyList<Row> All { get; } =
    [
        Row.Text(SharedKeys.Title, (page, text) => page with { Title = text ?? "" }),
        Row.Text(SharedKeys.Summary, (page, text) => page with { Summary = text ?? "" }),
    ];
}
