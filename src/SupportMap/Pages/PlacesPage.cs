using SupportMap.Content.Model;

namespace SupportMap.Pages;

/// <summary><c>/places/libraries/</c>: the same thing in many towns.</summary>
public sealed record PlacesPage : Page
{
    public required PlaceList List { get; init; }

    /// <summary>True when the list is older than a year.</summary>
    public required bool IsOld { get; init; }

    /// <summary>In the order of the areas; those without a place are left out.</summary>
    public required IReadOnlyList<PlacesOfArea> Areas { get; init; }
}

/// <param name="Towns">From A to Z.</param>
public sealed record PlacesOfArea(Area Area, IReadOnlyList<PlacesOfTown> Towns);

public sealed record PlacesOfTown(string Town, IReadOnlyList<ShownPlace> Places);

/// <param name="Service">Whose place it is; null for a place that stands for itself.</param>
public sealed record ShownPlace(Place Place, Service? Service)
{
    /// <summary>The number to ring first: that of the service, or of the place itself.</summary>
    public Phone? First => Service is { Phones: [var phone, ..] } ? phone : null;

    /// <summary>True when the number of the place is none of the service: who answers there knows nothing of it.</summary>
    public bool IsOfBuilding =>
        Service is not null && Place.Phone is { } own && !Service.Phones.Any(phone => phone.Number.Dial == own.Dial);
}
