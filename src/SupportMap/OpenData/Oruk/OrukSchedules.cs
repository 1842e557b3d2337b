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
        foreach (var line in hours.Lines)
        {
            foreach (var (opens, closes) in Stretches(line))
            {
                var days = string.Join(',', line.Days.Select(day => $"{line.Week?.ToString(CultureInfo.InvariantCulture)}{Code(day)}"));
                yield return new OrukSchedule(
                    StableId.Of("service", service.FirstId, "schedule", days, opens ?? line.Kind.ToString()),
                    id,
                    opens is null ? null : line.Week is null ? "WEEKLY" : "MONTHLY",
                    opens is null ? null : 1,
                    opens is null ? null : days,
                    opens,
                    closes,
                    Words(line, days, opens, closes),
                    notes);
            }
        }
    }

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
        OpeningKind.AllDay => $"{days}: day and night",
        OpeningKind.ByAppointment => $"{days}: by appointment",
        _ => $"{days}: {opens} to {closes}",
    };

    private static string? Notes(Service service)
    {
        var bank = service.BankHolidays switch
        {
            BankHolidayRule.Closed => "Closed on bank holidays.",
            BankHolidayRule.Open => "Open on bank holidays.",
            _ => "It may be shut on bank holidays.",
        };
        var shut = service.ClosedDates.Select(
            range => string.Create(CultureInfo.InvariantCulture, $"Closed {range.From:yyyy-MM-dd} to {range.To:yyyy-MM-dd}."));
        return string.Join(' ', shut.Prepend(bank));
    }

    private static string Code(DayOfWeek day) => day.ToString()[..2].ToUpperInvariant();
}
