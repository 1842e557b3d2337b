using SupportMap.Content.Model;
using SupportMap.Search;

namespace SupportMap.SiteSearch;

/// <summary>
/// What a sentence holds, as the script of the find page reads it: stems of its words, their classes, years, and
/// the ages of children. Other numbers say nothing.
/// </summary>
internal sealed class DangerFeatures
{
    private const int Adult = 16;
    private const int YoungestWhoTells = 4;

    private readonly Dictionary<string, string[]> spellings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> said = new(StringComparer.Ordinal);
    private readonly HashSet<string> usual;
    private readonly HashSet<string> skipped;
    private readonly ILookup<string, (string Code, string[] Others)> classes;

    public DangerFeatures(SearchWords words)
    {
        usual = words.Spellings.Select(spelling => FindText.Fold(spelling.Word)).ToHashSet(StringComparer.Ordinal);
        skipped = words.Danger.Skip.Select(FindText.Fold).ToHashSet(StringComparer.Ordinal);
        Fill(spellings, words.Spellings);
        Fill(said, words.Danger.Said);
        classes = words.Danger.Classes.Index()
            .SelectMany(one => one.Item.Words.Select(phrase => (
                Code: DangerFile.Code(one.Index), Stems: Plain(phrase).Select(Stemmer.Stem).ToArray())))
            .Where(one => one.Stems.Length > 0)
            .ToLookup(one => one.Stems[0], one => (one.Code, one.Stems[1..]), StringComparer.Ordinal);
    }

    /// <summary>Each once.</summary>
    public string[] Of(string sentence)
    {
        var words = Plain(sentence).ToArray();
        var stems = Array.ConvertAll(words, Stemmer.Stem);
        return [.. words.Index()
            .SelectMany(word => OfWord(word.Item, stems[word.Index])
                .Concat(classes[stems[word.Index]]
                    .Where(one => stems.AsSpan(word.Index + 1).StartsWith(one.Others)).Select(one => one.Code)))
            .Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> OfWord(string word, string stem)
    {
        if (!word.All(char.IsAsciiDigit))
        {
            return [stem.Length > 2 ? stem : word];
        }

        return word is ['1', '9', _, _] or ['2', '0', _, _] ? ["##"]
            : int.TryParse(word, out var number) && number is >= YoungestWhoTells and < Adult ? ["###"]
            : [];
    }

    private IEnumerable<string> Plain(string text) =>
        FindText.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(word => usual.Contains(word) ? [word] : spellings.GetValueOrDefault(word, [word]))
            .SelectMany(word => said.GetValueOrDefault(word, [word]))
            .Where(word => !skipped.Contains(word));

    private static void Fill(Dictionary<string, string[]> table, IEnumerable<Spelling> spellings)
    {
        foreach (var (word, also) in spellings)
        {
            foreach (var other in also)
            {
                table[FindText.Fold(other)] = FindText.Fold(word).Split(' ');
            }
        }
    }
}
