using SupportMap.Content.Model;
using SupportMap.Content.Values;

namespace SupportMap.Listings;

/// <summary>All that decides whether a door or a number answers at a minute.</summary>
/// <param name="Schedule">Null for a number that answers when the office is closed, whose hours nobody knows.</param>
/// <param name="Holidays">The lists that it keeps.</param>
/// <param name="Shut">Days on which it is closed.</param>
/// <param name="IsWhenClosed">True when it answers whenever these hours are over.</param>
public sealed record LineHours(
    Schedule? Schedule,
    BankHolidayRule Rule,
    IReadOnlyList<HolidayList> Holidays,
    IReadOnlyList<DateRange> Shut,
    bool IsWhenClosed = false)
{
    // Where holidays are nothing special, until nobody should trust a page of that age.
    private const int DaysWithoutHolidays = 400;

    /// <summary>Of the door, or of all that the service offers; null when nobody knows.</summary>
    public static LineHours? Of(Service service, HolidayCalendar calendar) =>
        service.Hours is { } hours ? Of(service, hours, service.BankHolidays, calendar) : null;

    /// <summary>Of a number; null when nobody knows.</summary>
    public static LineHours? Of(Service service, Phone phone, HolidayCalendar calendar)
    {
        if (service.HoursOf(phone) is not { } hours)
        {
            return null;
        }

        if (!hours.IsWhenClosed)
        {
            return Of(service, hours, phone.BankHolidays ?? service.BankHolidays, calendar);
        }

        var office = service.Phones.FirstOrDefault(other => other.Hours == service.OfficeHours && service.Hours is null);
        return Of(service, service.OfficeHours, office?.BankHolidays ?? service.BankHolidays, calendar) with { IsWhenClosed = true };
    }

    /// <summary>The last day of which something can be said; null for none.</summary>
    public DateOnly? Until(DateOnly today) =>
        Rule == BankHolidayRule.Open ? today.AddDays(DaysWithoutHolidays)
        : Holidays.Any(list => list.Until is null) ? null
        : Holidays.Min(list => list.Until);

    private static LineHours Of(Service service, Schedule? hours, BankHolidayRule? rule, HolidayCalendar calendar) =>
        new(hours, rule ?? BankHolidayRule.Ask, calendar.Of(service), service.ClosedDates);
}
