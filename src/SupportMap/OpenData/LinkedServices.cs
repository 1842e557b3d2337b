using SupportMap.Content.Model;
using SupportMap.Content.Values;
using SupportMap.Pages;

namespace SupportMap.OpenData;

/// <summary>One service in the words of schema.org. Nothing is guessed: what the catalogue does not know is left out.</summary>
internal static class LinkedServices
{
    private const int DaysTold = 56;

    public static LinkedService Of(ServicePage page)
    {
        var (service, organisation) = (page.Service, page.Service.Organisation);
        var isPublic = organisation.Kind is OrganisationKind.Council or OrganisationKind.Nhs or OrganisationKind.Government;
        return new LinkedService(
            isPublic ? "GovernmentService" : "Service",
            service.Name,
            service.Summary,
            page.Frame.Site.HasAddress ? page.Frame.Absolute(page.Path) : null,
            service.MainNeed.Name,
            new(isPublic ? "GovernmentOrganization" : "Organization", organisation.Name, organisation.Website),
            service.Areas.Select(area => area.Name),
            Hours(service.Hours, page.Frame.Today),
            Channel(service, page.Frame.Today));
    }

    // What is by appointment has no words there, nor have days of a month: where one differs, the days to come are told one by one.
    private static List<LinkedHours>? Hours(Schedule? hours, DateOnly today)
    {
        if (hours is null)
        {
            return null;
        }

        var every = hours.Lines.Where(line => line.Week is null)
            .Select(line => (line.Open, Days: line.Days.Except(hours.Excepted).Select(day => day.ToString()).ToList()))
            .Where(line => line.Days.Count > 0)
            .SelectMany(line => Spans(line.Open, line.Days, null));
        var dated = Enumerable.Range(0, DaysTold).Select(today.AddDays)
            .Where(day => hours.Lines.Any(line => line.Week is not null && line.Days.Contains(day.DayOfWeek)))
            .SelectMany(day => Spans(hours.On(day)?.Open ?? [], null, Dates.Write(day)));
        return OrNull([.. every, .. dated]);
    }

    private static IEnumerable<LinkedHours> Spans(IReadOnlyList<TimeRange> open, IEnumerable<string>? days, string? day) =>
        open.Select(range => new LinkedHours(
            "OpeningHoursSpecification", days, day, day, ClockTime.WriteInDay(range.Start), ClockTime.WriteInDay(range.End)));

    private static LinkedChannel? Channel(Service service, DateOnly today)
    {
        var calls = Points(service.Phones.Where(phone => phone.Type is PhoneType.Voice or PhoneType.Textphone), today);
        var texts = Points(service.Phones.Where(phone => phone.Type == PhoneType.Text), today);
        var address = service.AddressIsConfidential ? null : service.Address;
        return calls is null && texts is null && address is null && service.Website is null
            ? null
            : new LinkedChannel("ServiceChannel", calls, texts, service.Website, address is null ? null : Place(address));
    }

    private static List<LinkedPoint>? Points(IEnumerable<Phone> phones, DateOnly today) =>
        OrNull([.. phones.Select(phone => new LinkedPoint("ContactPoint", phone.Number.Dial, phone.Label, Hours(phone.Hours, today)))]);

    private static LinkedAddress Place(Address address) => new(
        "PostalAddress",
        address.Lines.Count > 0 ? string.Join(", ", address.Lines) : null,
        address.Town,
        address.Postcode,
        "GB");

    private static List<T>? OrNull<T>(List<T> list) => list.Count > 0 ? list : null;
}
