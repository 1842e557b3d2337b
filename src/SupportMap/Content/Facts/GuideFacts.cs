using SupportMap.Content.Reading;
using SupportMap.Content.Values;
using SupportMap.Diagnostics;
using Row = SupportMap.Content.Facts.FactRow<SupportMap.Content.Model.Guide>;

namespace SupportMap.Content.Facts;

/// <summary>Every fact that a guide may have, in the standard order.</summary>
internal static class GuideFacts
{
    public static IReadOnlyList<Row> All { get; } =
    [
        Row.Text(SharedKeys.Title, (guide, text) => guide with { Title = text ?? "" }),
        Row.Text(SharedKeys.Summary, (guide, text) => guide with { Summary = text ?? "" }),
        Row.List(SharedKeys.Also with { About = "other words people type for it", Example = "[lost my id]" },
            (source, key) => source.Map.Words(key), (guide, words) => guide with { Also = words }),
        Row.Ids(SharedKeys.Needs, vocabulary => vocabulary.Needs, (guide, needs) => guide with { Needs = needs }),
        Row.Ids(SharedKeys.When, vocabulary => vocabulary.Stages, (guide, stages) => guide with { When = stages }),
        Row.Ids(SharedKeys.For, vocabulary => vocabulary.Audiences, (guide, audiences) => guide with { For = audiences }),
        new Row(SharedKeys.Order)
        {
            Read = (source, key, guide) => guide with
            {
                Order = source.Map.Struct(key, text => SharedReaders.WholeNumber(text, key.Most), Codes.BadNumber) ?? 0,
            },
        },
        new Row(SharedKeys.Checklist)
        {
            Read = (source, key, guide) => guide with { Checklist = [.. source.Map.Scalars(key).Select(source.Text.Inline)] },
        },
        Row.List(SharedKeys.Services,
            (source, key) => source.Map.List(key, Ids.Parse, Codes.BadId), (guide, ids) => guide with { ServiceIds = ids }),
        new Row(SharedKeys.Sources)
        {
            Read = (source, key, guide) => guide with { Sources = SharedReaders.Sources(source.Map, key, source.Bag) },
        },
    ];
}
