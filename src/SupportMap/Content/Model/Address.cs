namespace SupportMap.Content.Model;

/// <summary>A place people can go or write to.</summary>
/// <param name="Postcode">In the usual form with one space, or null.</param>
public sealed record Address(IReadOnlyList<string> Lines, string Town, string? Postcode)
{
    /// <summary>Degrees north; null when nobody wrote it down.</summary>
    public decimal? Latitude { get; init; }

    /// <summary>Degrees east: there with <see cref="Latitude"/> only.</summary>
    public decimal? Longitude { get; init; }

    /// <summary>The whole address on one line.</summary>
    public override string ToString() =>
        string.Join(", ", [.. Lines, Town, .. Postcode is null ? Array.Empty<string>() : [Postcode]]);
}
