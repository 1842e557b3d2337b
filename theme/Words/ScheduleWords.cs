using System.Globalization;
using SupportMap.Content.Model;
using SupportMap.Content.Values;

namespace SupportMap.Themes.Words;

/// <summary>Opening hours as people say them: <c>Monday to Thursday</c>, <c>9am to 5pm</c>.</summary>
internal static class ScheduleWords
{
    /// <summary>Said where no hours are known; null where nothing opens, and where a number has its own times beside it.</summary>
    public static string? NotGiven(Service service) =>
        BeforeYouGo.Sentence(service) is null && (service.Phones.Count == 0 || service.Phones.Any(phone => phone.HoursNote is not null))
            ? null
            : $"Hours not given.{BeforeYouGo.After(service)}";

    /// <summary>Said of hours that the service has not confirmed; null where there is no doubt of that kind.</summary>
    public static string? NotChecked(Service service) =>
        service is { Confirmation: null, Hours: { } hours } && hours.Lines.Any(line => line.Kind != OpeningKind.AllDay)
            ? "We have not checked these hours with them."
            : null;

    public static string Days(ScheduleLine line) => line switch
    {
        { Week: { } week } => $"{Which(week)} {ListWords.And(line.Days, Name)} of the month",
        { Days.Count: 7 } => "Every day",
        _ => ListWords.And([.. Runs(line.Days)]),
    };

    public static string Times(ScheduleLine line) => line.Kind switch
    {
        OpeningKind.Times => ListWords.And(line.Times, range => $"{Time(range.Start)} to {Time(range.End)}"),
        OpeningKind.Closed => "Closed",
        OpeningKind.AllDay => "Open day and night",
        OpeningKind.ByAppointment => "By appointment",
        _ => throw new ArgumentOutOfRangeException(nameof(line), line.Kind, null),
    };

    public static string BankHolidays(BankHolidayRule rule) => rule switch
    {
        BankHolidayRule.Closed => "Closed on bank holidays.",
        BankHolidayRule.Open => "Open on bank holidays too.",
        BankHolidayRule.Ask => "It may be shut on bank holidays.",
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, null),
    };

    /// <summary>Days of the week that follow one another are said as one: <c>Monday to Thursday</c>. Two are said singly.</summary>
    private static IEnumerable<string> Runs(IReadOnlyList<DayOfWeek> days)
    {
        for (var first = 0; first < days.Count;)
        {
            var last = first;
            while (last + 1 < days.Count && Number(days[last + 1]) == Number(days[last]) + 1)
            {
                last++;
            }

            if (last - first >= 2)
            {
                yield return $"{Name(days[first])} to {Name(days[last])}";
                first = last + 1;
            }
            else
            {
                yield return Name(days[first]);
                first++;
            }
        }
    }

    private static string Time(int minutes) => minutes switch
    {
        0 or 1440 => "midnight",
        720 => "12 noon",
        _ => Clock(minutes / 60, minutes % 60),
    };

    private static string Clock(int hour, int minute)
    {
        var half = hour < 12 ? "am" : "pm";
        var onDial = hour % 12 == 0 ? 12 : hour % 12;
        return minute == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{onDial}{half}")
            : string.Create(CultureInfo.InvariantCulture, $"{onDial}:{minute:00}{half}");
    }

    private static string Which(int week) => week switch
    {
        1 => "First",
        2 => "Second",
        3 => "Third",
        4 => "Fourth",
        -1 => "Last",
        _ => throw new ArgumentOutOfRangeException(nameof(week), week, null),
    };

    private static int Number(DayOfWeek day) => day == DayOfWeek.Sunday ? 7 : (int)day;

    private static string Name(DayOfWeek day) => CultureInfo.InvariantCulture.DateTimeFormat.GetDayName(day);
}
