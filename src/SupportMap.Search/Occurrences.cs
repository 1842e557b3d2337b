namespace SupportMap.Search;

/// <summary>Where each term stands and how often, by document and then by field.</summary>
internal sealed class Occurrences
{
    private readonly int[] starts;
    private readonly Occurrence[] all;

    public Occurrences(SearchIndex index)
    {
        starts = new int[index.Terms.Length + 1];
        for (var i = 0; i < index.References.Length * index.Fields.Length; i++)
        {
            foreach (var term in index.TermsOf(i / index.Fields.Length, i % index.Fields.Length).Terms)
            {
                starts[term + 1]++;
            }
        }

        for (var term = 0; term < index.Terms.Length; term++)
        {
            starts[term + 1] += starts[term];
        }

        all = new Occurrence[starts[^1]];
        var next = starts.ToArray();
        for (var document = 0; document < index.References.Length; document++)
        {
            for (var field = 0; field < index.Fields.Length; field++)
            {
                var (terms, counts) = index.TermsOf(document, field);
                for (var i = 0; i < terms.Length; i++)
                {
                    all[next[terms[i]]++] = new Occurrence(document, field, counts[i]);
                }
            }
        }
    }

    public ReadOnlySpan<Occurrence> Of(int term) => all.AsSpan(starts[term]..starts[term + 1]);
}
