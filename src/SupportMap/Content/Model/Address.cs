namespace SupportMap.Content.Model;

/// <summary>A place people can go or write to.</summary>
/// <param name="Postcode">In the usual form with one space, or null.</param>
public sealed record Address(IReadOnlyList<string> Lines, string Town, string? Postcode)
{
    /// <summary>The whole address on one line.</summary>
    public override string ToString() =>
        string.Join(", ", [.. Lines, Town, .. Postcode is null ? Array.Empty<string>() : [Postcode]]);
}
