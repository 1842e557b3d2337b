using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Facts;

/// <summary>Reads <c>needs.yaml</c>, <c>stages.yaml</c>, <c>audiences.yaml</c> and <c>prisons.yaml</c>.</summary>
internal static class VocabularyReaders
{
    /// <param name="words">For each need the words people type.</param>
    /// <param name="services">Receives each service that a need names.</param>
    /// <param name="ids">Receives the id of each need that could be read.</param>
    /// <param name="former">Receives the ids that needs had before.</param>
    public static Lookup<Need> Needs(
        SourceFile? file,
        IReadOnlyDictionary<string, IReadOnlyList<string>> words,
        List<YamlScalar> services,
        List<YamlScalar> ids,
        List<FormerName> former,
        DiagnosticBag bag) =>
        Read(file, "needs.yaml", "a need", bag, need => need.Id, source =>
        {
            var need = source.ReadWhole(ListFacts.OfNeed, new Need("", "", "", null, [], []));
            services.AddRange(source.Services);
            if (need is null)
            {
                return null;
            }

            ids.AddRange(source.Map.Scalars(SharedKeys.Id));
            if (need.Now is not null && need.WhenClosed.Count == 0)
            {
                bag.Add(
                    Codes.NobodyWhenClosed,
                    source.Map.SpanOf(SharedKeys.Now),
                    "people need this at any hour, and nothing says who to phone when a service is shut",
                    "add when-closed: with the ids of services that answer at night and at weekends");
            }

            return need with { Words = words.GetValueOrDefault(need.Id, []) };
        }, former) with
        {
            FormerOf = need => need.Formerly,
        };

    /// <param name="guides">Receives each guide that a stage names.</param>
    /// <param name="former">Receives the ids that stages had before.</param>
    public static Lookup<Stage> Stages(SourceFile? file, List<YamlScalar> guides, List<FormerName> former, DiagnosticBag bag) =>
        Read(file, "stages.yaml", "a stage", bag, stage => stage.Id, source =>
        {
            var stage = source.ReadWhole(ListFacts.OfStage, new Stage("", "", "", "", null));
            guides.AddRange(source.Guides);
            return stage;
        }, former) with
        {
            FormerOf = stage => stage.Formerly,
        };

    public static Lookup<Audience> Audiences(SourceFile? file, DiagnosticBag bag) =>
        Read(
            file, "audiences.yaml", "an audience", bag, audience => audience.Id,
            source => source.ReadWhole(ListFacts.OfAudience, new Audience("", "", null)));

    public static Lookup<Prison> Prisons(SourceFile? file, DiagnosticBag bag) =>
        Read(
            file, "prisons.yaml", "a prison", bag, prison => prison.Id,
            source => source.ReadWhole(ListFacts.OfPlaceInside, new Prison("", "")));

    /// <summary>
    /// Reads a file that is a list of things with ids. A thing that cannot be
    /// read is left out, and the list is then marked incomplete.
    /// </summary>
    /// <param name="former">Receives the ids that they had before; null where they have none.</param>
    public static Lookup<T> Read<T>(
        SourceFile? file,
        string name,
        string what,
        DiagnosticBag bag,
        Func<T, string> idOf,
        Func<FactSource, T?> read,
        List<FormerName>? former = null)
        where T : class
    {
        if (file is null || YamlDocument.Read(file, file.Text, 1, YamlLimits.List, bag) is not { } root)
        {
            return new Lookup<T>(name, [], idOf, _ => true);
        }

        if (root is not YamlList list)
        {
            bag.Add(
                Codes.WrongShape,
                root.Span,
                $"{name} should be a list: each part starts with “- id:”",
                "compare it with an older version of this file");
            return new Lookup<T>(name, [], idOf, _ => true);
        }

        var complete = list.IsWhole && file.IsWhole;
        var items = new List<T>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in list.Items)
        {
            var item = ReadItem(node, name, what, bag, source =>
            {
                var made = read(source);
                if (made is not null)
                {
                    former?.AddRange(source.Map.Scalars(SharedKeys.FormerIds).Select(old => new FormerName(old, idOf(made))));
                }

                return made;
            });
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

    private static T? ReadItem<T>(YamlNode node, string name, string what, DiagnosticBag bag, Func<FactSource, T?> read)
        where T : class
    {
        if (node is not YamlMap group)
        {
            bag.Add(
                Codes.WrongShape,
                node.Span,
                $"each part of {name} has keys and colons inside it",
                "look at the other parts of the file and write this one in the same way: - id: ...");
            return null;
        }

        return read(new FactSource(new MapReader(group, what, bag), bag) { Root = group });
    }

    private static SourceSpan IdSpan(YamlNode node) =>
        node is YamlMap map && map.Entries.FirstOrDefault(e => e.Key.Text == "id") is { } entry ? entry.Value.Span : node.Span;
}
