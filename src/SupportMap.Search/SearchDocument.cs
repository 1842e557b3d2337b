namespace SupportMap.Search;

/// <summary>One thing that can be found.</summary>
/// <param name="Reference">What a search returns. Not empty, not all digits (JavaScript would reorder it), unique.</param>
/// <param name="Values">One value a field, in the order of the fields; null where the document lacks the field.</param>
/// <param name="Boost">Above 0, at most <see cref="SearchIndex.HighestBoost"/>. 2 makes every match count twice.</param>
public sealed record SearchDocument(string Reference, IReadOnlyList<SearchValue?> Values, double Boost = 1)
{
    /// <summary>A document whose values are all texts (or null, where it lacks the field).</summary>
    public SearchDocument(string reference, IReadOnlyList<string?> texts, double boost = 1)
        : this(reference, [.. texts.Select(text => (SearchValue?)text)], boost)
    {
    }
}
