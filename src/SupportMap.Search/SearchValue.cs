namespace SupportMap.Search;

/// <summary>
/// What one document holds in one field: a text, which is split into words, or a list of terms that are kept whole,
/// as lunr.js keeps the elements of an array. A field that is absent is a null <see cref="SearchValue"/>.
/// </summary>
public sealed class SearchValue
{
    private SearchValue(IReadOnlyList<string> parts, bool isText)
    {
        Parts = parts;
        IsText = isText;
    }

    /// <summary>The text alone, or the whole terms in order.</summary>
    internal IReadOnlyList<string> Parts { get; }

    internal bool IsText { get; }

    /// <summary>A text: split at white space and hyphens.</summary>
    public static SearchValue Text(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new SearchValue([text], isText: true);
    }

    /// <summary>
    /// Terms that are not split: "Upper Elm" becomes one term with a space in it. No typed query finds such a term,
    /// because queries are split at spaces; it is meant for exact look-ups.
    /// </summary>
    public static SearchValue Whole(params IEnumerable<string> terms) => new([.. terms], isText: false);

    /// <summary>A text, or an absent field for null.</summary>
    public static implicit operator SearchValue?(string? text) => text is null ? null : Text(text);

    /// <summary>The same as the conversion from a string, for languages without implicit conversions.</summary>
    public static SearchValue? FromString(string? text) => text;
}
