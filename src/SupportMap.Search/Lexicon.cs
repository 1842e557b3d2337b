namespace SupportMap.Search;

/// <summary>
/// What becomes of each word: trimmed and stemmed, or dropped. Texts repeat themselves, and so do the texts of several
/// indexes: who builds more than one may give all of them the same lexicon, and each word is stemmed once. It changes
/// no index. Not for several threads at once.
/// </summary>
public sealed class Lexicon
{
    /// <summary>Of a stop word.</summary>
    internal const int Dropped = -1;

    private readonly Dictionary<string, int> idOfTerm = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> idOfToken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> idOfSpan;
    private readonly List<string> terms = [];
    private readonly TermCounter counter;

    public Lexicon()
    {
        idOfSpan = idOfToken.GetAlternateLookup<ReadOnlySpan<char>>();
        counter = new TermCounter(this);
    }

    /// <summary>How many terms there are; their ids are the numbers below this.</summary>
    internal int Count => terms.Count;

    internal string this[int id] => terms[id];

    /// <summary>The counter of the next index: one for all of them, because its tables are large.</summary>
    internal TermCounter StartCounting()
    {
        counter.Clear();
        return counter;
    }

    /// <summary>The id of the term that a token becomes, or <see cref="Dropped"/>.</summary>
    internal int IdOf(ReadOnlySpan<char> token)
    {
        if (!idOfSpan.TryGetValue(token, out var id))
        {
            id = Learn(token);
            idOfSpan[token] = id;
        }

        return id;
    }

    private int Learn(ReadOnlySpan<char> token)
    {
        var trimmed = Trimmer.Trim(token).ToString();
        if (StopWords.Contains(trimmed))
        {
            return Dropped;
        }

        // A token that is all punctuation becomes the empty term: lunr.js indexes it, and it counts in the length.
        var term = Stemmer.Stem(trimmed);
        if (idOfTerm.TryGetValue(term, out var id))
        {
            return id;
        }

        id = terms.Count;
        terms.Add(term);
        idOfTerm.Add(term, id);
        return id;
    }
}
