using SupportMap.Content.Model;

namespace SupportMap.Listings;

/// <summary>
/// Services that help with one need and can be used in one area, put in order
/// once, so that nobody has to go through all of them for each of them.
/// </summary>
/// <param name="services">In order, each with its place in the order.</param>
internal sealed class SimilarServices(Need need, IReadOnlyList<(Service Service, int Rank)> services)
{
    private readonly ILookup<bool, (Service Service, int Rank)> _all = services
        .ToLookup(one => one.Service.MainNeed.Id == need.Id);

    private readonly ILookup<(bool IsMain, string Town), (Service Service, int Rank)> _byTown = services
        .SelectMany(one => one.Service.Towns, (one, town) => (one, town))
        .ToLookup(pair => (pair.one.Service.MainNeed.Id == need.Id, pair.town), pair => pair.one);

    /// <summary>
    /// The first of those for whom it is the main need, or of those for whom it is not; in
    /// a town of this one, or in none. One in two of the towns comes twice.
    /// </summary>
    /// <param name="most">Of each town, and of those elsewhere.</param>
    public IEnumerable<(Service Service, int Rank)> Of(Service service, bool isMain, bool inTown, int most) => inTown
        ? service.Towns.SelectMany(town => _byTown[(isMain, town)].Take(most))
        : _all[isMain].Where(other => !other.Service.Towns.Any(service.Towns.Contains)).Take(most);
}
