using SupportMap.Content.Model;
using SupportMap.Content.Values;

namespace SupportMap.Listings;

/// <summary>
/// Whether a door or a number answers at a minute of its own clock: what <c>theme/scripts/hours/state.js</c> says in the browser.
/// </summary>
public static class OpeningClock
{
    private const int Day = 24 * 60;
    private const int Week = 7 * Day;

    // Long enough to hold every monthly day, and a closure over the new year.
    private const int LookAhead = 45;

    // When an office may be open whose hours nobody knows.
    private const int OfficeOpens = 8;
    private const int OfficeShuts = 18;

    /// <param name="now">At the place.</param>
    /// <param name="today">The day of the build: nothing is said of days too long after it.</param>
    public static OpenState At(LineHours hours, DateTime now, DateOnly today) =>
        hours.IsWhenClosed ? OutOfHours(hours, now, today) : InHours(hours, now, today);

    private static OpenState OutOfHours(LineHours hours, DateTime now, DateOnly today)
    {
        var office = hours.Schedule is null ? new OpenState(OpenKind.Unknown) : InHours(hours, now, today);
        return office.Kind switch
        {
            OpenKind.Unknown => new OpenState(IsOutOfUsualHours(hours, now) ? OpenKind.OutOfHours : OpenKind.Unknown),
            OpenKind.Open => new OpenState(OpenKind.Closed, From: office.Until),
            OpenKind.Closed => new OpenState(OpenKind.Open, Until: office.May is null ? office.From : null),
            _ => new OpenState(OpenKind.OutOfHours),
        };
    }

    private static bool IsOutOfUsualHours(LineHours hours, DateTime now) =>
        now.Hour is < OfficeOpens or >= OfficeShuts
        || now.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday
        || IsHoliday(hours, DateOnly.FromDateTime(now));

    private static OpenState InHours(LineHours hours, DateTime now, DateOnly today)
    {
        var (day, minute) = (DateOnly.FromDateTime(now), now.Hour * 60 + now.Minute);
        var plan = DayPlan.Of(hours, day, today);
        if (!plan.IsKnown)
        {
            return new OpenState(OpenKind.Unknown);
        }

        if (plan.Maybe.Any(range => range.Start <= minute && minute < range.End))
        {
            return new OpenState(OpenKind.MayBeShut, IsLocal: plan.IsLocal);
        }

        if (plan.IsAppointment)
        {
            return new OpenState(OpenKind.ByAppointment);
        }

        var (spans, maybe) = Spans(hours, day, minute, today);
        if (spans.Find(span => span.From <= minute && minute < span.To) is { } current)
        {
            var isAlways = current.To - minute >= Week;
            return new OpenState(OpenKind.Open, isAlways || !current.IsSure ? null : Moment(day, current.To), isAlways);
        }

        var next = spans.Find(span => span.From > minute);
        var may = maybe.Find(start => start.From > minute && (next is null || start.From < next.From));
        return new OpenState(
            OpenKind.Closed,
            From: next is null ? null : Moment(day, next.From),
            May: may is null ? null : Moment(day, may.From),
            IsLocal: may?.IsLocal ?? false);
    }

    internal static bool IsHoliday(LineHours hours, DateOnly day) => hours.Holidays.Any(list => list.Days.Any(one => one.Date == day));

    private static DateTime Moment(DateOnly first, int minutes) => first.ToDateTime(TimeOnly.MinValue).AddMinutes(minutes);

    // When it is open from a day on, in minutes after that day's midnight; hours that meet at midnight are one. And when it may be.
    // As far as anything is asked: to the first opening after that minute, or for a week without a break.
    private static (List<Span> Spans, List<Start> Maybe) Spans(LineHours hours, DateOnly first, int minute, DateOnly today)
    {
        var (spans, maybe) = (new List<Span>(), new List<Start>());
        for (var i = 0; i < LookAhead && !(spans is [.., var end] && (end.From > minute || end.To - minute >= Week)); i++)
        {
            var start = i * Day;
            var plan = DayPlan.Of(hours, first.AddDays(i), today);
            if (spans is [.., var last] && last.To == start && (!plan.IsKnown || plan.Maybe.Any(range => range.Start == 0)))
            {
                spans[^1] = last with { IsSure = false };
            }

            maybe.AddRange(plan.Maybe.Select(range => new Start(start + range.Start, plan.IsLocal)));
            foreach (var range in plan.Times)
            {
                if (spans is [.., var before] && before.To == start + range.Start)
                {
                    spans[^1] = before with { To = start + range.End };
                }
                else
                {
                    spans.Add(new Span(start + range.Start, start + range.End, IsSure: true));
                }
            }
        }

        return (spans, maybe);
    }

    private sealed record Span(int From, int To, bool IsSure);

    private sealed record Start(int From, bool IsLocal);

    /// <param name="Maybe">When it would be open on an ordinary day, on a holiday of which nobody knows.</param>
    private sealed record DayPlan(
        IReadOnlyList<TimeRange> Times,
        IReadOnlyList<TimeRange> Maybe,
        bool IsLocal = false,
        bool IsAppointment = false,
        bool IsKnown = true)
    {
        public static DayPlan Of(LineHours hours, DateOnly day, DateOnly today)
        {
            if (!(day <= hours.Until(today)))
            {
                return new DayPlan([], [], IsKnown: false);
            }

            if (hours.Shut.Any(range => range.From <= day && day <= range.To))
            {
                return new DayPlan([], []);
            }

            var line = hours.Schedule?.On(day);
            var times = line?.Open ?? [];
            return (hours.Rule != BankHolidayRule.Open && IsHoliday(hours, day), hours.Rule) switch
            {
                (false, _) => new DayPlan(times, [], IsAppointment: line?.Kind == OpeningKind.ByAppointment),
                (true, BankHolidayRule.AllDay) => new DayPlan(ScheduleLine.WholeDay, []),
                (true, BankHolidayRule.Ask) => new DayPlan([], times, hours.Holidays[0].Days.All(one => one.Date != day)),
                _ => new DayPlan([], []),
            };
        }
    }
}
