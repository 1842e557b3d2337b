using System.Text.Json;
using SupportMap.Content.Model;

namespace SupportMap.Finding;

/// <summary>From what people type to the words that entries use.</summary>
public static class SynonymTable
{
    /// <summary>JSON: <c>{"broo":["benefits","jobcentre"]}</c>, both sides folded as the search folds them.</summary>
    public static byte[] Of(Catalogue catalogue)
    {
        var table = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var synonym in catalogue.Synonyms)
        {
            foreach (var typed in synonym.Words.Select(FindText.Fold))
            {
                Add(table, typed, synonym.Mean.Select(FindText.Fold));
            }
        }

        return JsonSerializer.SerializeToUtf8Bytes(table, FindJson.Default.SortedDictionaryStringListString);
    }

    private static void Add(SortedDictionary<string, List<string>> table, string typed, IEnumerable<string> means)
    {
        if (!table.TryGetValue(typed, out var list))
        {
            table[typed] = list = [];
        }

        list.AddRange(means.Where(mean => !list.Contains(mean)));
    }
}
