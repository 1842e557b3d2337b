using SupportMap.Content.Model;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>Reads <c>words.yaml</c>.</summary>
internal static class WordsReader
{
    /// <summary>The words of each need by its id, with the place of each id; and the synonyms.</summary>
    public static (IReadOnlyDictionary<string, IReadOnlyList<string>> OfNeeds, IReadOnlyList<(string Id, SourceSpan Span)> Ids, IReadOnlyList<Synonym> Synonyms) Read(SourceFile? file, DiagnosticBag bag)
    {
        var ofNeeds = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var ids = new List<(string, SourceSpan)>();
        var synonyms = new List<Synonym>();
        if (file is not null && YamlText.Read(file, file.Text, 1, YamlLimits.List, bag) is YamlMap root)
        {
            var map = new MapReader(root, "words.yaml", bag);
            if (map.Map(OtherKeys.WordsOfNeeds, "words of needs") is { } needs)
            {
                foreach (var entry in needs.Entries)
                {
                    ids.Add((entry.Key.Text, entry.Key.Span));
                    ofNeeds[entry.Key.Text] = needs.List(new Key(entry.Key.Text, "words people type", "[hungry, starving]"), SharedReaders.Word, Codes.ValueTooLong);
                }
            }

            foreach (var item in map.Maps(OtherKeys.Means, "a group of words"))
            {
                synonyms.Add(new Synonym(
                    item.List(OtherKeys.Words, SharedReaders.Word, Codes.ValueTooLong),
                    item.List(OtherKeys.Mean, SharedReaders.Word, Codes.ValueTooLong)));
                item.Done();
            }

            map.Done();
        }

        return (ofNeeds, ids, synonyms);
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
