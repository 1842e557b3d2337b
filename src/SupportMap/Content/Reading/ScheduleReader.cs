using SupportMap.Content.Values;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>Reads an <c>hours</c> block.</summary>
internal static class ScheduleReader
{
    public static Schedule? Read(MapReader map, DiagnosticBag bag)
    {
        var lines = new List<ScheduleLine>();
        var places = new List<SourceSpan>();
        var taken = new Dictionary<(DayOfWeek Day, int? Week), string>();
        foreach (var entry in map.Entries)
        {
            var days = ScheduleParser.ParseDays(entry.Key.Text);
            if (!days.IsGood)
            {
                bag.Add(Codes.BadHours, entry.Key.Span, days.Message!, days.Help!);
            }

            if (entry.Value is not YamlScalar { Text.Length: > 0 } value)
            {
                bag.Add(
                    Codes.BadHours,
                    entry.Key.Span,
                    $"there are no times after “{entry.Key.Text}”",
                    $"for example: {entry.Key.Text}: 9:00-17:00");
                continue;
            }

            var times = ScheduleParser.ParseTimes(value.Text);
            if (!times.IsGood)
            {
                bag.Add(Codes.BadHours, value.Span, times.Message!, times.Help!);
            }

            if (days.IsGood && times.IsGood && Claim(entry.Key, days.Value, taken, bag))
            {
                lines.Add(new ScheduleLine(days.Value.Days, days.Value.Week, times.Value.Kind, times.Value.Times));
                places.Add(entry.Key.Span);
            }
        }

        foreach (var (line, place) in lines.Zip(places).Where(item => item.First.Week == 4))
        {
            WarnOfLast(line, place, lines, bag);
        }

        return lines.Count == 0 ? null : new Schedule(lines);
    }

    // In two months of three there is no fifth such day.
    private static void WarnOfLast(ScheduleLine fourth, SourceSpan place, List<ScheduleLine> lines, DiagnosticBag bag)
    {
        var last = lines.Find(line => line.Week == -1 && line.Days[0] == fourth.Days[0]);
        if (last is not null && ScheduleWriter.Times(last) != ScheduleWriter.Times(fourth))
        {
            bag.Add(
                Codes.FourthAndLast,
                place,
                $"in most months “{ScheduleWriter.Days(fourth)}” and “{ScheduleWriter.Days(last)}” are one day: "
                + $"then “{ScheduleWriter.Days(last)}” holds",
                "keep the one that they say; write both only where they mean it so");
        }
    }

    private static bool Claim(
        YamlScalar key, (IReadOnlyList<DayOfWeek> Days, int? Week) days, Dictionary<(DayOfWeek, int?), string> taken, DiagnosticBag bag)
    {
        foreach (var day in days.Days)
        {
            if (!taken.TryAdd((day, days.Week), key.Text))
            {
                bag.Add(
                    Codes.BadHours,
                    key.Span,
                    $"{day} is here twice: in “{taken[(day, days.Week)]}” and in “{key.Text}”",
                    "give each day one line; two times on one day go on one line with a comma between");
                return false;
            }
        }

        return true;
    }
}
