namespace SupportMap.Search;

/// <summary>
/// Turns field values into counted terms and numbers the terms in the order in which they first occur, as lunr.js does.
/// </summary>
internal sealed class TermCounter(Lexicon lexicon)
{
    // By the id of a term in the lexicon: its number here, plus 1; 0 when it has not occurred.
    private int[] numbers = [];

    // The ids of those that have occurred; the place of each is its number.
    private readonly List<int> ids = [];
    private readonly List<int> found = [];
    private int[] counts = new int[1024];

    /// <summary>Every term so far; its place is its number.</summary>
    public string[] Terms => [.. ids.Select(id => lexicon[id])];

    /// <summary>Starts again, for another index.</summary>
    public void Clear()
    {
        foreach (var id in ids)
        {
            numbers[id] = 0;
        }

        ids.Clear();
    }

    public FieldTerms Count(SearchValue? value)
    {
        if (value is null)
        {
            return FieldTerms.None;
        }

        foreach (var part in value.Parts)
        {
            var lower = JavaScriptCase.ToLower(part);
            if (value.IsText)
            {
                AddText(lower);
            }
            else
            {
                Add(lower);
            }
        }

        return Take();
    }

    private void AddText(string lower)
    {
        var position = 0;
        while (Tokenizer.Next(lower, ref position) is { IsEmpty: false } token)
        {
            Add(token);
        }
    }

    /// <summary>Counts the token, unless it is a stop word.</summary>
    private void Add(ReadOnlySpan<char> token)
    {
        var id = lexicon.IdOf(token);
        if (id == Lexicon.Dropped)
        {
            return;
        }

        var number = NumberOf(id);
        if (counts[number]++ == 0)
        {
            found.Add(number);
        }
    }

    private int NumberOf(int id)
    {
        if (id >= numbers.Length)
        {
            Array.Resize(ref numbers, Math.Max(1024, 2 * lexicon.Count));
        }

        if (numbers[id] == 0)
        {
            ids.Add(id);
            numbers[id] = ids.Count;
            if (ids.Count > counts.Length)
            {
                Array.Resize(ref counts, 2 * counts.Length);
            }
        }

        return numbers[id] - 1;
    }

    /// <summary>The terms counted since the last call; the counters are zero again after it.</summary>
    private FieldTerms Take()
    {
        found.Sort();
        var distinct = found.ToArray();
        var taken = new int[distinct.Length];
        for (var i = 0; i < distinct.Length; i++)
        {
            taken[i] = counts[distinct[i]];
            counts[distinct[i]] = 0;
        }

        found.Clear();
        return new FieldTerms(distinct, taken);
    }
}
