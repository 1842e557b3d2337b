using SupportMap.Content.Model;
using SupportMap.Content.Values;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>Reads <c>areas.yaml</c> and links each area to the one around it.</summary>
internal static class AreaReader
{
    public static Lookup<Area> Read(SourceFile? file, DiagnosticBag bag)
    {
        var drafts = VocabularyReaders.Read<Draft>(file, "areas.yaml", "an area", bag, draft => draft.Id, ReadOne);
        ReportTownsTwice(drafts.Items, bag);
        var built = new Dictionary<string, Area>(StringComparer.Ordinal);
        var complete = drafts.IsComplete;
        foreach (var draft in drafts.Items)
        {
            complete &= Build(draft, drafts, built, [], bag) is not null;
        }

        return new Lookup<Area>(
            "areas.yaml",
            [.. drafts.Items.Select(draft => built.GetValueOrDefault(draft.Id)).OfType<Area>()],
            area => area.Id,
            complete ? null : drafts.MayBe ?? file!.Mentions);

        Draft? ReadOne(MapReader map)
        {
            var id = VocabularyReaders.Id(map);
            var name = map.Text(OtherKeys.Name);
            var kind = map.Text(OtherKeys.Kind);
            var within = map.Value(OtherKeys.Within, Ids.Parse, Codes.BadId);
            var towns = Towns(map, bag);
            var districts = map.List(OtherKeys.Postcodes, Postcode.ParseDistrict, Codes.BadPostcode);
            return id is null || name is null || kind is null || towns is null
                ? null
                : new Draft(id, name, kind, within, map.SpanOf(OtherKeys.Within), towns, districts);
        }
    }

    private static Area? Build(Draft draft, Lookup<Draft> drafts, Dictionary<string, Area> built, HashSet<string> path, DiagnosticBag bag)
    {
        if (built.TryGetValue(draft.Id, out var done))
        {
            return done;
        }

        if (!path.Add(draft.Id))
        {
            bag.Add(
                Codes.AreaLoop,
                draft.WithinSpan,
                $"“{draft.Id}” lies inside itself, by way of “{draft.Within}”",
                "one area of the file has no “within:”; each other leads to it");
            return null;
        }

        Area? around = null;
        if (draft.Within is { } within)
        {
            var parent = drafts.Parse(within);
            if (!parent.IsGood)
            {
                if (parent.Message is { } message)
                {
                    bag.Add(Codes.UnknownReference, draft.WithinSpan, message, parent.Help!);
                }

                return null;
            }

            around = Build(parent.Value!, drafts, built, path, bag);
            if (around is null)
            {
                return null;
            }
        }

        return built[draft.Id] = new Area(draft.Id, draft.Name, draft.Kind, around, [.. draft.Towns.Select(t => t.Town)], draft.Districts);
    }

    // Null when one could not be read: an area that lacks it would make a stranger of it everywhere else.
    private static List<(Town, SourceSpan)>? Towns(MapReader map, DiagnosticBag bag)
    {
        var towns = new List<(Town, SourceSpan)>();
        var isWhole = true;
        IReadOnlyList<YamlNode> items = map.Node(OtherKeys.Towns) switch
        {
            null => [],
            YamlList list => list.Items,
            { } single => [single],
        };
        foreach (var item in items)
        {
            if (item is YamlScalar { Text.Length: > 0 } scalar)
            {
                PlainText.Check(scalar, OtherKeys.Towns.Name, bag);
                towns.Add((new Town(scalar.Text, []), scalar.Span));
            }
            else if (item is YamlMap group)
            {
                var town = new MapReader(group, "a town", bag);
                var name = town.Text(OtherKeys.Name);
                var also = town.Words(OtherKeys.Also);
                town.Done();
                isWhole &= name is not null;
                towns.Add((new Town(name ?? "", also), town.SpanOf(OtherKeys.Name)));
            }
            else
            {
                isWhole = false;
                bag.Add(
                    Codes.WrongShape,
                    item.Span,
                    "a town is a name, or { name: ..., also: [...] }",
                    $"for example: towns: {OtherKeys.Towns.Example}");
            }
        }

        return isWhole ? towns : null;
    }

    private static void ReportTownsTwice(IReadOnlyList<Draft> drafts, DiagnosticBag bag)
    {
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var draft in drafts)
        {
            foreach (var (town, span) in draft.Towns)
            {
                foreach (var name in town.Also.Prepend(town.Name))
                {
                    if (!seen.TryAdd(name, draft.Name))
                    {
                        bag.Add(
                            Codes.DuplicateId,
                            span,
                            $"“{name}” stands in areas.yaml twice: here and under {seen[name]}",
                            "keep it where it belongs");
                    }
                }
            }
        }
    }

    private sealed record Draft(
        string Id,
        string Name,
        string Kind,
        string? Within,
        SourceSpan WithinSpan,
        List<(Town Town, SourceSpan Span)> Towns,
        IReadOnlyList<string> Districts);
}
