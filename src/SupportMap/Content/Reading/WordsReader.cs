using SupportMap.Content.Model;
using SupportMap.Content.Values;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>Reads <c>words.yaml</c>.</summary>
internal static class WordsReader
{
    /// <summary>The words of each need by its id, with the place of each id; and all other words.</summary>
    /// <param name="services">Receives each service that is named.</param>
    public static (
        IReadOnlyDictionary<string, IReadOnlyList<string>> OfNeeds,
        IReadOnlyList<(string Id, SourceSpan Span)> Ids,
        SearchWords Search) Read(SourceFile? file, List<YamlScalar> services, DiagnosticBag bag)
    {
        var ofNeeds = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var ids = new List<(string, SourceSpan)>();
        var search = new SearchWords([], [], DangerWords.None, []);
        if (file is not null && YamlDocument.Read(file, file.Text, 1, YamlLimits.List, bag) is YamlMap root)
        {
            var map = new MapReader(root, "words.yaml", bag);
            if (map.Map(SharedKeys.WordsOfNeeds, "words of needs") is { } needs)
            {
                foreach (var entry in needs.Entries)
                {
                    ids.Add((entry.Key.Text, entry.Key.Span));
                    ofNeeds[entry.Key.Text] = needs.Words(new Key(entry.Key.Text, "words people type", "[hungry, starving]"));
                }
            }

            search = new SearchWords(Spellings(map), Synonyms(map), DangerWords.None, Services(map, SharedKeys.Otherwise, services));
            map.Done();
        }

        return (ofNeeds, ids, search);
    }

    private static IReadOnlyList<Spelling> Spellings(MapReader words) =>
        words.Map(SharedKeys.Spellings, "spellings of words") is { } map
            ? [.. map.Entries.Select(
                entry => new Spelling(entry.Key.Text, map.Words(new Key(entry.Key.Text, "other ways of writing it", "[hoose, hous]"))))]
            : [];

    private static IReadOnlyList<Synonym> Synonyms(MapReader words) =>
        [.. words.Maps(SharedKeys.Means, "a group of words").Select(item =>
        {
            var synonym = new Synonym(
                item.Words(SharedKeys.Words),
                item.Words(SharedKeys.Mean));
            item.Done();
            return synonym;
        })];

    /// <summary>The ids of services behind a key, which are also added to those that are named.</summary>
    public static IReadOnlyList<string> Services(MapReader map, Key key, List<YamlScalar> services)
    {
        services.AddRange(map.Scalars(key));
        return map.List(key, Ids.Parse, Codes.BadId);
    }

    /// <summary>Reports words for needs that do not exist.</summary>
    public static void CheckIds(IReadOnlyList<(string Id, SourceSpan Span)> ids, Lookup<Need> needs, DiagnosticBag bag)
    {
        foreach (var (id, span) in ids)
        {
            if (needs.Parse(id) is { IsGood: false, Message: { } message } fault)
            {
                bag.Add(Codes.UnknownReference, span, message, fault.Help!);
            }
        }
    }
}
