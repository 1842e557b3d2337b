using SupportMap.Content.Model;

namespace SupportMap.Listings;

/// <summary>Services that are listed together under one heading.</summary>
/// <param name="Path">The page about this group, or null.</param>
/// <param name="Services">At least one.</param>
/// <param name="Left">How many more there are at <paramref name="Path"/>.</param>
public sealed record ServiceGroup(string Id, string Heading, string? Path, IReadOnlyList<Service> Services, int Left = 0)
{
    /// <summary>The id of the group of those that help most people.</summary>
    public const string FirstId = "first";

    /// <summary>
    /// The same group with the first <paramref name="most"/> services, when the
    /// rest, of more than one, can be seen on the page about it.
    /// </summary>
    public ServiceGroup Shortened(int most) =>
        Path is null || Services.Count <= most + 1 ? this : this with { Services = [.. Services.Take(most)], Left = Services.Count - most };
}
