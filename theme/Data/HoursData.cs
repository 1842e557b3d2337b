using System.Globalization;
using System.Text;
using System.Text.Json;
using SupportMap.Content.Model;
using SupportMap.Content.Values;
using SupportMap.Pages;

namespace SupportMap.Themes.Data;

/// <summary>The hours of a service as <c>scripts/site/opening.js</c> reads them, to say whether it is open now.</summary>
internal static class HoursData
{
    private const int DaysKnownWithoutHolidays = 400;

    /// <summary>JSON, or null when nobody can tell: no hours, or no list of bank holidays where it matters.</summary>
    public static string? Of(Service service, SiteFrame frame)
    {
        if (service.Hours is not { } hours || KnownUntil(service, frame) is not { } until)
        {
            return null;
        }

        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("zone", frame.Site.TimeZone);
            json.WriteString("until", Iso(until));
            json.WriteString("rule", Rule(service.BankHolidays));
            json.WriteStartArray("lines");
            foreach (var line in hours.Lines)
            {
                Write(json, line);
            }

            json.WriteEndArray();
            Write(
                json,
                "holidays",
                service.BankHolidays == BankHolidayRule.Open
                    ? []
                    : frame.BankHolidays.Days.Where(day => day.Date >= frame.Today).Select(day => Iso(day.Date)));
            json.WriteStartArray("shut");
            foreach (var range in service.ClosedDates.Where(range => range.To >= frame.Today))
            {
                json.WriteStartArray();
                json.WriteStringValue(Iso(range.From));
                json.WriteStringValue(Iso(range.To));
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    // The list of bank holidays is kept by whole years: after the last of them a weekday may be one.
    private static DateOnly? KnownUntil(Service service, SiteFrame frame) => (service.BankHolidays, frame.BankHolidays.Days) switch
    {
        (BankHolidayRule.Open, _) => frame.Today.AddDays(DaysKnownWithoutHolidays),
        (_, { Count: 0 }) => null,
        (_, var days) => new DateOnly(days[^1].Date.Year, 12, 31),
    };

    private static void Write(Utf8JsonWriter json, ScheduleLine line)
    {
        json.WriteStartArray();
        json.WriteStartArray();
        foreach (var day in line.Days)
        {
            json.WriteNumberValue(day == DayOfWeek.Sunday ? 7 : (int)day);
        }

        json.WriteEndArray();
        json.WriteNumberValue(line.Week ?? 0);
        json.WriteStringValue(Kind(line.Kind));
        json.WriteStartArray();
        foreach (var range in line.Times)
        {
            json.WriteStartArray();
            json.WriteNumberValue(range.Start);
            json.WriteNumberValue(range.End);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static string Rule(BankHolidayRule? rule) => rule switch
    {
        BankHolidayRule.Closed => "closed",
        BankHolidayRule.Open => "open",
        _ => "ask",
    };

    private static string Kind(OpeningKind kind) => kind switch
    {
        OpeningKind.Times => "times",
        OpeningKind.AllDay => "all",
        OpeningKind.Closed => "closed",
        OpeningKind.ByAppointment => "ask",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
