using System.Collections.Frozen;
using SupportMap.Content.Model;
using SupportMap.Listings;

namespace SupportMap.Reports;

/// <summary>Who answers for a need in an area, in each hour of an ordinary week.</summary>
/// <param name="ForNeed">Hours of the week, of 168, in which a service for this need is known to answer.</param>
/// <param name="Anybody">Hours in which it, or one for whatever cannot wait, is known to answer.</param>
/// <param name="Unknown">Services for this need of which nobody knows when they answer.</param>
public sealed record WeekOfAnswers(Need Need, Area Area, int ForNeed, int Anybody, int Unknown)
{
    /// <summary>All of them.</summary>
    public const int Hours = 7 * 24;

    /// <summary>Each need that is asked for right now, in each area that people live in, in the order of their files.</summary>
    public static IReadOnlyList<WeekOfAnswers> Of(Catalogue catalogue, Listing listing, DateOnly today)
    {
        var calendar = HolidayCalendar.Of(catalogue);
        var monday = OrdinaryMonday(calendar, today).ToDateTime(TimeOnly.MinValue);
        var known = new Dictionary<Service, IReadOnlySet<int>?>(ReferenceEqualityComparer.Instance);
        return
        [
            .. catalogue.Needs.Where(need => need.Now is not null)
                .SelectMany(_ => catalogue.Areas.Where(area => area.IsLocal), (need, area) => Of(listing, need, area, HoursOf)),
        ];

        IReadOnlySet<int>? HoursOf(Service service) =>
            known.TryGetValue(service, out var hours) ? hours : known[service] = AnsweredHours(service, calendar, monday, today);
    }

    private static WeekOfAnswers Of(Listing listing, Need need, Area area, Func<Service, IReadOnlySet<int>?> hoursOf)
    {
        var now = NowServices.Of(listing, need, area);
        var own = now.ForNeed.SelectMany(service => hoursOf(service) ?? FrozenSet<int>.Empty).ToHashSet();
        var all = now.WhenClosed.SelectMany(service => hoursOf(service) ?? FrozenSet<int>.Empty).Union(own);
        return new WeekOfAnswers(need, area, own.Count, all.Count(), now.ForNeed.Count(service => hoursOf(service) is null));
    }

    // In which hours of the week a number of it answers, in the middle of the hour; null where nobody knows the hours of any.
    private static IReadOnlySet<int>? AnsweredHours(Service service, HolidayCalendar calendar, DateTime monday, DateOnly today)
    {
        var lines = NowServices.NumbersOf(service).Select(phone => LineHours.Of(service, phone, calendar)).OfType<LineHours>().ToList();
        return lines.Count == 0
            ? null
            : Enumerable.Range(0, Hours)
                .Where(hour => lines.Exists(line => OpeningClock.At(line, monday.AddHours(hour + 0.5), today).Answers))
                .ToHashSet();
    }

    // The first Monday from today with no holiday in its week, nor in the week before.
    private static DateOnly OrdinaryMonday(HolidayCalendar calendar, DateOnly today)
    {
        var holidays = calendar.Lists.SelectMany(list => list.Days).Select(day => day.Date).ToHashSet();
        var monday = today.AddDays((8 - (int)today.DayOfWeek) % 7);
        while (Enumerable.Range(-7, 14).Any(day => holidays.Contains(monday.AddDays(day))))
        {
            monday = monday.AddDays(7);
        }

        return monday;
    }
}
