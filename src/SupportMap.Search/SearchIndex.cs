namespace SupportMap.Search;

/// <summary>
/// A full-text index of documents, the same as lunr.js 2.3.9 builds with its default pipeline (trimmer, stop words,
/// English stemmer) and no term positions.
/// </summary>
public sealed class SearchIndex
{
    /// <summary>
    /// The highest boost of a field or document. It keeps weights far below the 15 digits within which every machine and
    /// JavaScript agree.
    /// </summary>
    public const double HighestBoost = 1000;

    /// <summary>The highest number of fields: the packed format keeps one bit for each.</summary>
    public const int MostFields = 24;

    private readonly FieldTerms[] fieldTerms;

    private SearchIndex(IReadOnlyList<SearchField> fields, IReadOnlyList<SearchDocument> documents, Lexicon lexicon)
    {
        Fields = [.. fields];
        References = [.. documents.Select(document => document.Reference)];
        DocumentBoosts = [.. documents.Select(document => document.Boost)];

        var counter = lexicon.StartCounting();
        fieldTerms = new FieldTerms[documents.Count * fields.Count];
        for (var document = 0; document < documents.Count; document++)
        {
            for (var field = 0; field < fields.Count; field++)
            {
                fieldTerms[document * fields.Count + field] = counter.Count(documents[document].Values[field]);
            }
        }

        Terms = counter.Terms;
    }

    internal SearchField[] Fields { get; }

    internal string[] References { get; }

    internal double[] DocumentBoosts { get; }

    /// <summary>The terms in the order in which they first occur; a term's place here is its number.</summary>
    internal string[] Terms { get; }

    /// <summary>Indexes the documents, which keep their order.</summary>
    /// <param name="fields">The fields of every document.</param>
    /// <param name="documents">The documents, each with one value a field.</param>
    /// <param name="lexicon">Kept from another index, which saves time; null for none.</param>
    /// <exception cref="ArgumentException">
    /// A field or reference is not allowed (see <see cref="SearchField"/> and <see cref="SearchDocument"/>) or occurs
    /// twice, there are too many fields, a boost is out of range, or a document does not have one value a field. The
    /// message says which.
    /// </exception>
    public static SearchIndex Build(IReadOnlyList<SearchField> fields, IReadOnlyList<SearchDocument> documents, Lexicon? lexicon = null)
    {
        ArgumentNullException.ThrowIfNull(fields);
        ArgumentNullException.ThrowIfNull(documents);
        InputCheck.Fields(fields);
        InputCheck.Documents(documents, fields.Count);
        return new SearchIndex(fields, documents, lexicon ?? new Lexicon());
    }

    /// <summary>
    /// The index in the packed format, from which unpackIndex of browser/unpack-index.js reads where each term stands and
    /// what lunr.js would have it weigh there. It is meant to be sent compressed.
    /// </summary>
    public byte[] ToPacked() => PackedIndex.Write(this);

    internal FieldTerms TermsOf(int document, int field) => fieldTerms[document * Fields.Length + field];
}
