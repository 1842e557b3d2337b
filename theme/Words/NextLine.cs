using SupportMap.Content.Model;
using SupportMap.Pages;
using SupportMap.Themes.Data;

namespace SupportMap.Themes.Words;

/// <summary>The number of another service, for when one is shut.</summary>
internal sealed record NextLine(Service Service, Phone Phone)
{
    /// <summary>The numbers to turn to when a service is shut, one of each; those about abuse stand only with others about it.</summary>
    public static IReadOnlyList<NextLine> WhenClosed(Service service, SiteFrame frame) =>
        [.. frame.Next.Of(service).Where(next => service.Sensitive || !next.Sensitive).Select(Of)];

    /// <summary>
    /// The same for its card in a list; empty where nobody can say that the service is shut, or where it answers day and night.
    /// </summary>
    public static IReadOnlyList<NextLine> OnCard(Service service, SiteFrame frame) =>
        HoursCode.Any(service, frame) is null || service.OfficeHours is { IsAlways: true } ? [] : WhenClosed(service, frame);

    /// <summary>The number of a service that answers out of hours: the one that says so, else the first.</summary>
    public static NextLine Of(Service service) =>
        new(service, service.Phones.FirstOrDefault(phone => phone.Hours?.IsWhenClosed == true) ?? service.Phones[0]);
}
