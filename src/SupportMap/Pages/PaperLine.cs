using SupportMap.Content.Model;
using SupportMap.Content.Values;
using SupportMap.Listings;

namespace SupportMap.Pages;

/// <summary>A number on paper.</summary>
public sealed record PaperLine(Service Service, Phone Phone)
{
    // Of services that a pack's front names: more would be a list again.
    private const int MostUrgent = 11;

    private const int LongestEmergency = 3;

    /// <summary>True where it answers day and night.</summary>
    public bool IsAlways => Service.HoursOf(Phone) is { IsAlways: true };

    /// <summary>True where it answers at night, as far as is known.</summary>
    public bool IsAtNight => Service.HoursOf(Phone) is { } hours
        && (hours.IsWhenClosed || hours.Lines.Any(line => line.Open.Any(range => range.End >= ScheduleLine.WholeDay[0].End)));

    /// <summary>The number of a service that anybody can call or text, and every further one that has hours of its own.</summary>
    public static IEnumerable<PaperLine> Of(Service service) =>
        NowServices.NumbersOf(service).Where((phone, place) => place == 0 || phone.Hours is not null)
            .Select(phone => new PaperLine(service, phone));

    /// <summary>What answers when it cannot wait: emergency numbers, then those of the area, then the rest.</summary>
    public static IReadOnlyList<PaperLine> Urgent(Listing listing, IEnumerable<Service> here) =>
        [.. listing.ByNeed([.. here.Where(service => service.Urgent)])
            .SelectMany(group => group.Services)
            .SelectMany(Of)
            .OrderBy(line => IsEmergency(line) ? -1 : listing.Width(line.Service))
            .ThenByDescending(line => IsEmergency(line) ? line.Phone.Number.Display : "", StringComparer.Ordinal)
            .Take(MostUrgent)];

    private static bool IsEmergency(PaperLine line) => line.Phone.Number.Display.Length <= LongestEmergency;
}
