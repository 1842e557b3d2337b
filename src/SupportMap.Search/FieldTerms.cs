namespace SupportMap.Search;

/// <summary>What one document's field holds, counted.</summary>
/// <param name="Terms">The distinct terms by number, ascending.</param>
/// <param name="Counts">How often each of them occurs, in the same order.</param>
internal sealed record FieldTerms(int[] Terms, int[] Counts)
{
    public static FieldTerms None { get; } = new([], []);
}
