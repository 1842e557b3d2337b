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

    /// <param name="area">Where the reader is; null for only those that are there for everybody.</param>
    public static NowServices Of(Listing listing, Need need, Area? area)
    {
        var all = area is null ? [.. listing.Of(need).Where(service => listing.Width(service) > 0)] : listing.In(area, need);
        var usable = all.Where(service => CanAnswer(service, need) && (service.MainNeed.Id == need.Id || need.First.Contains(service.Id)));
        var first = need.First.Index().ToDictionary(item => item.Item, item => item.Index, StringComparer.Ordinal);
        IReadOnlyList<Service> own =
        [
            .. listing.ByArea([.. usable], area, need).SelectMany(group => group.Services)
                .OrderBy(service => first.GetValueOrDefault(service.Id, int.MaxValue))
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

    // A number that answers only some people is no answer for whoever asks; and nobody should find words about abuse who asked for food.
    private static bool CanAnswer(Service service, Need need) =>
        service.For.Any(audience => audience.Id == Audience.Everyone) && (need.Sensitive || !service.Sensitive) && NumbersOf(service).Any();
}
