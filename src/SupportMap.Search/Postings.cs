namespace SupportMap.Search;

/// <summary>For each term and field, the documents that have the term there, in their order: the field vectors turned round.</summary>
internal sealed class Postings
{
    // starts[field][term] .. starts[field][term + 1] is the range of documents[field] for the term.
    private readonly int[][] starts;
    private readonly int[][] documents;

    /// <param name="fieldCount">The number of fields.</param>
    /// <param name="termCount">The number of terms.</param>
    /// <param name="fieldTerms">One a document and field: document by document, within it field by field.</param>
    public Postings(int fieldCount, int termCount, FieldTerms[] fieldTerms)
    {
        starts = new int[fieldCount][];
        documents = new int[fieldCount][];
        for (var field = 0; field < fieldCount; field++)
        {
            starts[field] = StartsOf(field, fieldCount, termCount, fieldTerms);
            documents[field] = DocumentsOf(field, fieldCount, starts[field], fieldTerms);
        }
    }

    public ReadOnlySpan<int> Of(int term, int field) =>
        documents[field].AsSpan(starts[field][term]..starts[field][term + 1]);

    /// <summary>In how many fields of how many documents the term stands: lunr.js adds them up over the fields.</summary>
    public int CountOf(int term)
    {
        var count = 0;
        foreach (var start in starts)
        {
            count += start[term + 1] - start[term];
        }

        return count;
    }

    private static int[] StartsOf(int field, int fieldCount, int termCount, FieldTerms[] fieldTerms)
    {
        var starts = new int[termCount + 1];
        for (var i = field; i < fieldTerms.Length; i += fieldCount)
        {
            foreach (var term in fieldTerms[i].Terms)
            {
                starts[term + 1]++;
            }
        }

        for (var term = 0; term < termCount; term++)
        {
            starts[term + 1] += starts[term];
        }

        return starts;
    }

    private static int[] DocumentsOf(int field, int fieldCount, int[] starts, FieldTerms[] fieldTerms)
    {
        var documents = new int[starts[^1]];
        var next = starts.ToArray();
        for (var i = field; i < fieldTerms.Length; i += fieldCount)
        {
            foreach (var term in fieldTerms[i].Terms)
            {
                documents[next[term]++] = i / fieldCount;
            }
        }

        return documents;
    }
}
