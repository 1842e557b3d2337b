namespace SupportMap.Editing.Corrections;

/// <summary>What somebody sent with the form of <c>/change/</c>. A way to answer is never read.</summary>
/// <param name="Service">The service as it was named; empty for a new one.</param>
/// <param name="Facts">Columns of a table of services with what stands in them; an empty one takes the fact out.</param>
/// <param name="IsAllRight">True when nothing is wrong, as they say.</param>
/// <param name="Note">Anything else; empty for nothing.</param>
/// <param name="Sent">The day; null when it is not told.</param>
public sealed record Submission(
    string Service, IReadOnlyList<(string Column, string Text)> Facts, bool IsAllRight, string Note, DateOnly? Sent);
