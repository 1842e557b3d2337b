using SupportMap.Content.Model;

namespace SupportMap.Pages;

/// <summary>Services that help with one need and can be used in one area, put in order once, so that nobody has to go through all of them for each of them.</summary>
/// <param name="inOrder">Their order is kept.</param>
internal sealed class Neighbours(Need need, IReadOnlyList<Service> inOrder)
{
    private readonly ILookup<bool, Service> _all = inOrder.ToLookup(service => service.MainNeed.Id == need.Id);

    private readonly ILookup<(bool IsMain, string Town), Service> _byTown = inOrder
        .SelectMany(service => service.Towns, (service, town) => (service, town))
        .ToLookup(pair => (pair.service.MainNeed.Id == need.Id, pair.town), pair => pair.service);

    /// <summary>The first of those for whom it is the main need, or of those for whom it is not; in a town of this one, or in none. One in two of the towns comes twice.</summary>
    /// <param name="most">Of each town, and of those elsewhere.</param>
    public IEnumerable<Service> Of(Service service, bool isMain, bool inTown, int most) => inTown
        ? service.Towns.SelectMany(town => _byTown[(isMain, town)].Take(most))
        : _all[isMain].Where(other => !other.Towns.Any(service.Towns.Contains)).Take(most);
}
