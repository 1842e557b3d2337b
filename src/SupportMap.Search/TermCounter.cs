namespace SupportMap.Search;

/// <summary>
/// Turns field values into counted terms and numbers the terms in the order in which they first occur, as lunr.js does.
/// </summary>
internal sealed class TermCounter
{
    private const int Dropped = -1;

    private readonly Dictionary<string, int> numberOfTerm = new(StringComparer.Ordinal);

    // What becomes of a token never changes, and texts repeat themselves: trim and stem each token once.
    private readonly Dictionary<string, int> numberOfToken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> numberOfSpan;

    private readonly List<string> terms = [];
    private readonly List<int> found = [];
    private int[] counts = new int[1024];

    public TermCounter() => numberOfSpan = numberOfToken.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Every term so far; its place is its number.</summary>
    public string[] Terms => [.. terms];

    public FieldTerms Count(SearchValue? value)
    {
        if (value is null)
        {
            return FieldTerms.None;
        }

        var length = 0;
        foreach (var part in value.Parts)
        {
            var lower = JavaScriptCase.ToLower(part);
            length += value.IsText ? AddText(lower) : AddToken(lower);
        }

        return Take(length);
    }

    private int AddText(string lower)
    {
        var length = 0;
        var position = 0;
        while (Tokenizer.Next(lower, ref position) is { IsEmpty: false } token)
        {
            length += AddToken(token);
        }

        return length;
    }

    /// <summary>Counts the token; 0 when it is a stop word, otherwise 1.</summary>
    private int AddToken(ReadOnlySpan<char> token)
    {
        if (!numberOfSpan.TryGetValue(token, out var number))
        {
            number = NumberOf(token);
            numberOfSpan[token] = number;
        }

        if (number == Dropped)
        {
            return 0;
        }

        if (counts[number]++ == 0)
        {
            found.Add(number);
        }

        return 1;
    }

    private int NumberOf(ReadOnlySpan<char> token)
    {
        var trimmed = Trimmer.Trim(token).ToString();
        if (StopWords.Contains(trimmed))
        {
            return Dropped;
        }

        // A token that is all punctuation becomes the empty term: lunr.js indexes it, and it counts in the length.
        var term = Stemmer.Stem(trimmed);
        if (numberOfTerm.TryGetValue(term, out var number))
        {
            return number;
        }

        number = terms.Count;
        terms.Add(term);
        numberOfTerm.Add(term, number);
        if (number == counts.Length)
        {
            Array.Resize(ref counts, 2 * number);
        }

        return number;
    }

    /// <summary>The terms counted since the last call; the counters are zero again after it.</summary>
    private FieldTerms Take(int length)
    {
        found.Sort();
        var numbers = found.ToArray();
        var taken = new int[numbers.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            taken[i] = counts[numbers[i]];
            counts[numbers[i]] = 0;
        }

        found.Clear();
        return new FieldTerms(length, numbers, taken);
    }
}
