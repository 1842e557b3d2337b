namespace SupportMap.Editing.NewEntries;

/// <summary>A question about a new service.</summary>
/// <param name="Column">The column of the table of services that the answer belongs to: it is written as its cells are.</param>
/// <param name="Words">The question, in plain words.</param>
/// <param name="Offers">What can be picked, each with words to show; empty for an answer that is typed.</param>
public sealed record Question(string Column, string Words, IReadOnlyList<(string Value, string Shown)> Offers)
{
    /// <summary>True when several things can be picked.</summary>
    public bool IsMany { get; init; }

    /// <summary>True when nothing need be said.</summary>
    public bool IsOptional { get; init; }

    /// <summary>An answer of this question that makes it worth asking; null when it always is.</summary>
    public (string Column, string Part)? OnlyWhen { get; init; }

    /// <summary>True when it is worth asking after these answers.</summary>
    public bool IsAsked(IReadOnlyDictionary<string, string> answers) =>
        OnlyWhen is not var (column, part) || answers.GetValueOrDefault(column, "").Contains(part, StringComparison.Ordinal);
}
