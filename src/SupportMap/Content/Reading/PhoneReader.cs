using SupportMap.Content.Model;
using SupportMap.Content.Values;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>Reads one item of <c>phones</c>.</summary>
internal static class PhoneReader
{
    /// <summary>The number and its place, or null when it could not be read.</summary>
    public static (Phone Phone, SourceSpan Span)? Read(MapReader map, DiagnosticBag bag)
    {
        var type = map.Struct(SharedKeys.PhoneType, Choices.PhoneTypes.Parse, Codes.BadChoice) ?? PhoneType.Voice;
        var isEmergency = map.Node(SharedKeys.Number with { IsRequired = false }) is YamlScalar { Text: var written }
            && PhoneAdvice.Emergency(written.Trim()) is not null;
        var number = map.Value(SharedKeys.Number, text => PhoneNumber.Parse(text, type), isEmergency ? Codes.NotEmergency : Codes.BadPhone);
        var label = map.Text(SharedKeys.PhoneLabel);
        var cost = map.Text(SharedKeys.PhoneCost);
        var hours = Hours(map, bag);
        var rule = map.Struct(SharedKeys.LineBankHolidays, Choices.BankHolidayRules.Parse, Codes.BadChoice);
        var note = map.Text(SharedKeys.HoursNote);
        map.Done();
        if (number is null)
        {
            return null;
        }

        if (number.HasServiceCharge && cost is null)
        {
            map.Fault(
                Codes.CallCost,
                SharedKeys.Number,
                $"calls to “{number.Display}” have an extra charge",
                "add cost: with what a call costs in plain words");
        }

        return (new Phone(number, label, type, cost, note) { Hours = hours, BankHolidays = rule }, map.SpanOf(SharedKeys.Number));
    }

    private static Schedule? Hours(MapReader map, DiagnosticBag bag) =>
        map.Node(SharedKeys.LineHours) is YamlScalar { Text: Schedule.WhenClosedWord } ? Schedule.WhenClosed
        : map.Map(SharedKeys.LineHours, "opening hours") is { } hours ? ScheduleReader.Read(hours, bag)
        : null;
}
