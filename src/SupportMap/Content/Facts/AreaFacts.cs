using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Content.Values;
using SupportMap.Diagnostics;
using Row = SupportMap.Content.Facts.FactRow<SupportMap.Content.Facts.AreaDraft>;

namespace SupportMap.Content.Facts;

/// <summary>Every fact that an area may have, in the standard order.</summary>
internal static class AreaFacts
{
    public static IReadOnlyList<Row> All { get; } =
    [
        Row.Id((area, id) => area with { Id = id }),
        Row.Text(SharedKeys.Name, (area, text) => area with { Name = text ?? "" }),
        Row.Text(SharedKeys.Kind, (area, text) => area with { Kind = text ?? "" }),
        new Row(SharedKeys.Within)
        {
            Read = (source, key, area) => area with
            {
                Within = source.Map.Value(key, Ids.Parse, Codes.BadId),
                WithinSpan = source.Map.SpanOf(key),
            },
        },
        new Row(SharedKeys.Towns)
        {
            Read = (source, key, area) => area with
            {
                Towns = source.Take(key with { IsRequired = true }, Towns(source.Map, source.Bag)) ?? [],
            },
        },
        Row.List(SharedKeys.Postcodes,
            (source, key) => source.Map.List(key, Postcode.ParseDistrict, Codes.BadPostcode),
            (area, districts) => area with { Districts = districts }),
        Row.Value(SharedKeys.AreaCode, AreaCode.Parse, Codes.BadId, (area, code) => area with { Code = code }),
        Row.List(SharedKeys.FormerIds,
            (source, key) => source.Map.List(key, Ids.Parse, Codes.BadId), (area, ids) => area with { Formerly = ids }),
    ];

    // Null when one could not be read: an area that lacks it would make a stranger of it everywhere else.
    private static List<(Town, SourceSpan)>? Towns(MapReader map, DiagnosticBag bag)
    {
        var towns = new List<(Town, SourceSpan)>();
        var isWhole = true;
        IReadOnlyList<YamlNode> items = map.Node(SharedKeys.Towns) switch
        {
            null => [],
            YamlList list => list.Items,
            { } single => [single],
        };
        foreach (var item in items)
        {
            if (item is YamlScalar { Text.Length: > 0 } scalar)
            {
                PlainText.Check(scalar, SharedKeys.Towns.Name, bag);
                towns.Add((new Town(scalar.Text, []), scalar.Span));
            }
            else if (item is YamlMap group)
            {
                var town = new MapReader(group, "a town", bag);
                var name = town.Text(SharedKeys.Name);
                var also = town.Words(SharedKeys.Also);
                town.Done();
                isWhole &= name is not null;
                towns.Add((new Town(name ?? "", also), town.SpanOf(SharedKeys.Name)));
            }
            else
            {
                isWhole = false;
                bag.Add(
                    Codes.WrongShape,
                    item.Span,
                    "a town is a name, or { name: ..., also: [...] }",
                    $"for example: towns: {SharedKeys.Towns.Example}");
            }
        }

        return isWhole ? towns : null;
    }
}
