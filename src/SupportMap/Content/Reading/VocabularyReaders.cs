using SupportMap.Content.Model;
using SupportMap.Content.Values;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>Reads <c>needs.yaml</c>, <c>stages.yaml</c>, <c>audiences.yaml</c> and <c>prisons.yaml</c>.</summary>
internal static class VocabularyReaders
{
    /// <param name="words">For each need the words people type.</param>
    /// <param name="services">Receives each service that a need names.</param>
    public static Lookup<Need> Needs(
        SourceFile? file, IReadOnlyDictionary<string, IReadOnlyList<string>> words, List<YamlScalar> services, DiagnosticBag bag) =>
        Read(file, "needs.yaml", "a need", bag, need => need.Id, map =>
        {
            var id = Id(map);
            var name = map.Text(OtherKeys.Name);
            var summary = map.Text(OtherKeys.Summary);
            var icon = map.Value(OtherKeys.Icon, Ids.Parse, Codes.BadId);
            var first = map.List(OtherKeys.First, Ids.Parse, Codes.BadId);
            services.AddRange(map.Scalars(OtherKeys.First));
            var sensitive = map.Struct(OtherKeys.Sensitive, Choices.TrueOrFalse.Parse, Codes.BadChoice) ?? false;
            var urgent = map.Struct(OtherKeys.UrgentNeed, Choices.TrueOrFalse.Parse, Codes.BadChoice) ?? false;
            var sameAs = SameAs(map);
            return id is null || name is null || summary is null
                ? null
                : new Need(id, name, summary, icon, first, words.GetValueOrDefault(id, []))
                {
                    Urgent = urgent,
                    Sensitive = sensitive,
                    SameAs = sameAs,
                };
        });

    private static List<SameAs> SameAs(MapReader map)
    {
        var found = new List<SameAs>();
        foreach (var item in map.Maps(OtherKeys.SameAs, "a name in another list"))
        {
            var list = item.Struct(OtherKeys.List, Choices.OtherLists.Parse, Codes.BadChoice);
            var name = item.Text(OtherKeys.NameThere);
            var match = item.Struct(OtherKeys.Match, Choices.NameMatches.Parse, Codes.BadChoice);
            item.Done();
            if (list is null || name is null || match is null)
            {
                continue;
            }

            if (found.Exists(other => other.List == list && other.Name == name))
            {
                item.Fault(
                    Codes.RepeatedValue,
                    OtherKeys.NameThere,
                    $"“{name}” of {Choices.OtherLists.Write(list.Value)} stands twice here",
                    "keep it once");
                continue;
            }

            found.Add(new SameAs(list.Value, name, match.Value));
        }

        return found;
    }

    /// <param name="guides">Receives each guide that a stage names.</param>
    public static Lookup<Stage> Stages(SourceFile? file, List<YamlScalar> guides, DiagnosticBag bag) =>
        Read(file, "stages.yaml", "a stage", bag, stage => stage.Id, map =>
        {
            var id = Id(map);
            var name = map.Text(OtherKeys.Name);
            var shortName = map.Text(OtherKeys.Short);
            var summary = map.Text(OtherKeys.Summary);
            var guide = map.Value(OtherKeys.StageGuide, Ids.Parse, Codes.BadId);
            guides.AddRange(map.Scalars(OtherKeys.StageGuide));
            return id is null || name is null || shortName is null || summary is null
                ? null
                : new Stage(id, name, shortName, summary, guide);
        });

    public static Lookup<Audience> Audiences(SourceFile? file, DiagnosticBag bag) =>
        Read(file, "audiences.yaml", "an audience", bag, audience => audience.Id, map =>
        {
            var id = Id(map);
            var name = map.Text(OtherKeys.Name);
            var summary = map.Text(OtherKeys.OptionalSummary);
            return id is null || name is null ? null : new Audience(id, name, summary);
        });

    public static Lookup<Prison> Prisons(SourceFile? file, DiagnosticBag bag) =>
        Read(file, "prisons.yaml", "a prison", bag, prison => prison.Id, map =>
        {
            var id = Id(map);
            var name = map.Text(OtherKeys.Name);
            return id is null || name is null ? null : new Prison(id, name);
        });

    public static string? Id(MapReader map) => map.Value(OtherKeys.Id, Ids.Parse, Codes.BadId);

    /// <summary>
    /// Reads a file that is a list of things with ids. A thing that cannot be
    /// read is left out, and the list is then marked incomplete.
    /// </summary>
    public static Lookup<T> Read<T>(
        SourceFile? file, string name, string what, DiagnosticBag bag, Func<T, string> idOf, Func<MapReader, T?> read)
        where T : class
    {
        if (file is null || YamlText.Read(file, file.Text, 1, YamlLimits.List, bag) is not { } root)
        {
            return new Lookup<T>(name, [], idOf, _ => true);
        }

        if (root is not YamlList list)
        {
            bag.Add(
                Codes.WrongShape,
                root.Span,
                $"{name} should be a list: each part starts with “- id:”",
                "look at an older version of this file");
            return new Lookup<T>(name, [], idOf, _ => true);
        }

        var complete = list.IsWhole && file.IsWhole;
        var items = new List<T>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in list.Items)
        {
            var item = ReadItem(node, name, what, bag, read);
            complete &= item is not null;
            if (item is null)
            {
                continue;
            }

            if (ids.Add(idOf(item)))
            {
                items.Add(item);
            }
            else
            {
                bag.Add(Codes.DuplicateId, IdSpan(node), $"the id “{idOf(item)}” is used twice in {name}", "give each its own id");
            }
        }

        return new Lookup<T>(name, items, idOf, complete ? null : file.Mentions);
    }

    private static T? ReadItem<T>(YamlNode node, string name, string what, DiagnosticBag bag, Func<MapReader, T?> read)
        where T : class
    {
        if (node is not YamlMap group)
        {
            bag.Add(
                Codes.WrongShape,
                node.Span,
                $"each part of {name} has names and colons of its own",
                "look at the other parts of the file and write this one in the same way: - id: ...");
            return null;
        }

        var map = new MapReader(group, what, bag);
        var item = read(map);
        map.Done();
        return item;
    }

    private static SourceSpan IdSpan(YamlNode node) =>
        node is YamlMap map && map.Entries.FirstOrDefault(e => e.Key.Text == "id") is { } entry ? entry.Value.Span : node.Span;
}
