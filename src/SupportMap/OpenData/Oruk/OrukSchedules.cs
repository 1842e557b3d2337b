using System.Globalization;
using SupportMap.Content.Model;
using SupportMap.Content.Values;

namespace SupportMap.OpenData.Oruk;

/// <summary>Opening hours as recurrence rules: one object for each stretch of time. Source: RFC 5545, as HSDS takes it.</summary>
internal static class OrukSchedules
{
    public static IEnumerable<OrukSchedule> Of(Service service, Guid id)
    {
        if (service.Hours is not { } hours)
        {
            yield break;
        }

        var notes = Notes(service);
        foreach (var (line, isMonthly, days) in hours.Lines.SelectMany(line => Rules(line, hours)))
        {
            foreach (var (opens, closes) in Stretches(line))
            {
                yield return new OrukSchedule(
                    StableId.Of("service", service.FirstId, "schedule", days, opens ?? line.Kind.ToString()),
                    id,
                    opens is null ? null : isMonthly ? "MONTHLY" : "WEEKLY",
                    opens is null ? null : 1,
                    opens is null ? null : days,
                    opens,
                    closes,
                    Words(line, days, opens, closes),
                    notes);
            }
        }
    }

    // A consumer adds all rules up: of a weekday with an exception, those of each month are told that the exception leaves.
    private static IEnumerable<(ScheduleLine Line, bool IsMonthly, string Days)> Rules(ScheduleLine line, Schedule hours)
    {
        if (line.Week is { } which)
        {
            yield return (line, true, Codes(line.Days.Select(day => (which, day))));
            yield break;
        }

        if (line.Days.Except(hours.Excepted).ToList() is { Count: > 0 } ordinary)
        {
            yield return (line, false, string.Join(',', ordinary.Select(Code)));
        }

        var left = line.Days.Intersect(hours.Excepted).SelectMany(day => Left(day, hours).Select(week => (week, day)));
        if (Codes(left) is { Length: > 0 } rest)
        {
            yield return (line, true, rest);
        }
    }

    // The last may be the fourth or the fifth: nothing is said of those then.
    private static IEnumerable<int> Left(DayOfWeek day, Schedule hours)
    {
        var taken = hours.Lines.Where(line => line.Days.Contains(day)).Select(line => line.Week).OfType<int>().ToList();
        return Enumerable.Range(1, taken.Contains(-1) ? 3 : 5).Except(taken);
    }

    private static string Codes(IEnumerable<(int Week, DayOfWeek Day)> days) =>
        string.Join(',', days.Select(each => string.Create(CultureInfo.InvariantCulture, $"{each.Week}{Code(each.Day)}")));

    // Closed days need no rule. What is by appointment has days, and no times.
    private static IEnumerable<(string? Opens, string? Closes)> Stretches(ScheduleLine line) => line.Kind switch
    {
        OpeningKind.Times => line.Times
            .Select(range => ((string?)ClockTime.WriteInDay(range.Start), (string?)ClockTime.WriteInDay(range.End))),
        OpeningKind.AllDay => [("00:00", "23:59")],
        OpeningKind.ByAppointment => [(null, null)],
        _ => [],
    };

    private static string Words(ScheduleLine line, string days, string? opens, string? closes) => line.Kind switch
    {
        OpeningKind.AllDay => $"{InWords(days)}: day and night",
        OpeningKind.ByAppointment => $"{InWords(days)}: by appointment",
        _ => $"{InWords(days)}: {opens} to {closes}",
    };

    // From "MO,-1FR" to "Monday, last Friday".
    private static string InWords(string days) => string.Join(", ", days.Split(',').Select(code =>
    {
        var day = Enum.GetValues<DayOfWeek>().Single(day => code.EndsWith(Code(day), StringComparison.Ordinal)).ToString();
        return code[..^2] switch
        {
            "" => day,
            "-1" => $"last {day}",
            "1" => $"first {day}",
            "2" => $"second {day}",
            "3" => $"third {day}",
            "4" => $"fourth {day}",
            _ => $"fifth {day}",
        };
    }));

    private static string? Notes(Service service)
    {
        var bank = service.BankHolidays switch
        {
            BankHolidayRule.Closed => "Closed on bank holidays.",
            BankHolidayRule.Open => "Open on bank holidays.",
            BankHolidayRule.AllDay => "Open day and night on bank holidays.",
            _ => "It may be shut on bank holidays.",
        };
        var shut = service.ClosedDates.Select(
            range => string.Create(CultureInfo.InvariantCulture, $"Closed {range.From:yyyy-MM-dd} to {range.To:yyyy-MM-dd}."));
        return string.Join(' ', shut.Prepend(bank));
    }

    private static string Code(DayOfWeek day) => day.ToString()[..2].ToUpperInvariant();
}
