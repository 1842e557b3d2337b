using SupportMap.Content.Model;
using SupportMap.Content.Values;

namespace SupportMap.Listings;

/// <summary>Whom to phone for a need, at once.</summary>
/// <param name="ForNeed">Most useful first, then the nearest; each with a number.</param>
/// <param name="WhenClosed">Whom to phone when all of those are shut: none of them is among those.</param>
public sealed record NowServices(IReadOnlyList<Service> ForNeed, IReadOnlyList<Service> WhenClosed)
{
    // More would be a list again.
    private const int Most = 6;

    /// <param name="area">
    /// Where the reader is; null while nobody knows: then only those that are there for everybody, and each area's own that the need
    /// turns to when others are shut.
    /// </param>
    public static NowServices Of(Listing listing, Need need, Area? area)
    {
        var all = area is null
            ? [.. listing.Of(need).Where(service => listing.Width(service) > 0 || need.WhenClosed.Contains(service.Id))]
            : listing.In(area, need);
        var usable = all.Where(service => CanAnswer(service, need) && (service.MainNeed.Id == need.Id || need.First.Contains(service.Id)));
        var first = need.First.Index().ToDictionary(item => item.Item, item => item.Index, StringComparer.Ordinal);
        IReadOnlyList<Service> own =
        [
            .. listing.ByArea([.. usable], area, need).SelectMany(group => group.Services)
                .OrderBy(service => first.GetValueOrDefault(service.Id, int.MaxValue))
                .ThenBy(service => IsForEverybody(service) ? 0 : 1)
                .Take(Most),
        ];
        return new NowServices(
            own,
            [
                .. need.WhenClosed.Select(id => listing.Find(id)).OfType<Service>()
                    .Where(service => CanAnswer(service, need))
                    .Where(service => area is null ? listing.Width(service) > 0 : Listing.Serves(service, area))
                    .Except(own),
            ]);
    }

    /// <summary>The numbers that a person can call or text.</summary>
    public static IEnumerable<Phone> NumbersOf(Service service) =>
        service.Phones.Where(phone => phone.Type is PhoneType.Voice or PhoneType.Text or PhoneType.Whatsapp);

    /// <summary>Or only for some people: then the page says for whom.</summary>
    public static bool IsForEverybody(Service service) => service.For.Any(audience => audience.Id == Audience.Everyone);

    // A number that answers only some people is no answer for whoever asks, but whoever is not safe finds those of their kind, last;
    // and nobody should find words about abuse who asked for food.
    private static bool CanAnswer(Service service, Need need) =>
        (need.Sensitive || (IsForEverybody(service) && !service.Sensitive)) && NumbersOf(service).Any();
}
