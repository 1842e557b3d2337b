namespace SupportMap.Editing.NewEntries;

/// <summary>A question about a new service.</summary>
/// <param name="Column">
/// The name of its answer: a column of the table of services, and written
/// as its cells are; or one of <see cref="NewOrganisation"/>.
/// </param>
/// <param name="Words">The question, in plain words.</param>
/// <param name="Offers">What can be picked, each with words to show; empty for an answer that is typed.</param>
public sealed record Question(string Column, string Words, IReadOnlyList<(string Value, string Shown)> Offers)
{
    /// <summary>True when several things can be picked.</summary>
    public bool IsMany { get; init; }

    /// <summary>True when nothing need be said.</summary>
    public bool IsOptional { get; init; }

    /// <summary>True when the answer comes behind the one that its column has already.</summary>
    public bool IsMore { get; init; }

    /// <summary>True when it is worth asking after these answers.</summary>
    public Func<IReadOnlyDictionary<string, string>, bool> IsAsked { get; init; } = _ => true;

    /// <summary>What can be picked after these answers.</summary>
    public Func<string, IReadOnlyDictionary<string, string>, bool> IsOffered { get; init; } = (_, _) => true;

    /// <summary>The offers that are left after these answers.</summary>
    public IReadOnlyList<(string Value, string Shown)> OffersAfter(IReadOnlyDictionary<string, string> answers) =>
        [.. Offers.Where(offer => IsOffered(offer.Value, answers))];
}
