using System.Globalization;
using SupportMap.Content.Model;
using SupportMap.Content.Values;
using SupportMap.Listings;
using SupportMap.Pages;
using SupportMap.Themes.Words;

namespace SupportMap.Themes.Data;

/// <summary>Hours as <c>scripts/hours/code.js</c> reads them, which says what each part means.</summary>
internal static class HoursCode
{
    private static readonly DateOnly Epoch = new(1970, 1, 1);

    /// <summary>Of the door, or of all that a service offers; null when nobody knows.</summary>
    public static string? Of(Service service, SiteFrame frame) => Of(LineHours.Of(service, frame.Holidays), frame.Holidays);

    /// <summary>Of a number; null when nobody knows.</summary>
    public static string? Of(Service service, Phone phone, SiteFrame frame) =>
        Of(LineHours.Of(service, phone, frame.Holidays), frame.Holidays);

    /// <summary>Of the door; where only numbers have hours, those of each, with | between. Null when nobody knows.</summary>
    public static string? Any(Service service, SiteFrame frame) =>
        Of(service, frame) ?? (service.Phones.Where(phone => !PhoneWords.IsAside(phone))
            .Select(phone => Of(service, phone, frame)).OfType<string>().Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } lines
            ? string.Join('|', lines)
            : null);

    /// <summary>The zone, the day of the build, and the lists of holidays from that day on.</summary>
    public static string Clock(SiteFrame frame) => string.Join(';', [frame.Site.TimeZone, Number(frame.Today), .. frame.Holidays.Lists
        .Select(list => $"{Write((list.Until ?? Epoch).DayNumber - frame.Today.DayNumber)}:{string.Join(',', Steps(list, frame.Today))}")]);

    internal static string? Of(LineHours? hours, HolidayCalendar calendar) => hours is null ? null : string.Join(
        ';',
        [
            $"{(hours.IsWhenClosed ? "w" : "")}{Rule(hours.Rule)}{Lists(hours, calendar)}",
            .. hours.Schedule?.Lines.Select(line => $"{Days(line)} {Times(line)}") ?? [],
            .. hours.Shut.Select(range => $"!{Number(range.From)}-{Number(range.To)}"),
        ]);

    private static char Rule(BankHolidayRule rule) => rule switch
    {
        BankHolidayRule.Closed => 'c',
        BankHolidayRule.Open => 'o',
        BankHolidayRule.AllDay => 'n',
        _ => 'a',
    };

    private static string Lists(LineHours hours, HolidayCalendar calendar)
    {
        var numbers = string.Concat(hours.Holidays.Select(list => Write(calendar.Lists.ToList().IndexOf(list))));
        return numbers == "0" ? "" : numbers;
    }

    private static IEnumerable<string> Steps(HolidayList list, DateOnly today)
    {
        var before = today;
        foreach (var day in list.Days.Select(day => day.Date).Where(day => day >= today))
        {
            yield return Write(day.DayNumber - before.DayNumber);
            before = day;
        }
    }

    private static string Days(ScheduleLine line)
    {
        var week = line.Week is { } which ? $"{(which == -1 ? 0 : which)}/" : "";
        var last = line.Days.Count > 1 ? $"-{Day(line.Days[^1])}" : "";
        return $"{week}{Day(line.Days[0])}{last}";
    }

    private static string Times(ScheduleLine line) => line.Kind switch
    {
        OpeningKind.AllDay => "*",
        OpeningKind.Closed => "x",
        OpeningKind.ByAppointment => "?",
        _ => string.Join(',', line.Times.Select(range => $"{Time(range.Start)}-{Time(range.End)}")),
    };

    private static string Time(int minutes) =>
        minutes % 60 == 0 ? Write(minutes / 60) : string.Create(CultureInfo.InvariantCulture, $"{minutes / 60}:{minutes % 60:00}");

    private static string Day(DayOfWeek day) => Write(day == DayOfWeek.Sunday ? 7 : (int)day);

    private static string Number(DateOnly day) => Write(day.DayNumber - Epoch.DayNumber);

    private static string Write(int number) => number.ToString(CultureInfo.InvariantCulture);
}
