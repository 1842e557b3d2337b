using SupportMap.Content.Model;
using SupportMap.Content.Values;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>Reads one file of <c>holidays/</c>. Days are listed, never computed: one-off holidays are declared by proclamation.</summary>
internal static class HolidayListReader
{
    // Long enough before the end to find the next list and add it.
    private const int WarnDays = 60;

    /// <summary>The list, or null when nothing of it could be read.</summary>
    public static HolidayList? Read(SourceFile file, DateOnly today, DiagnosticBag bag)
    {
        if (EntryText.Read(file, "a list of holidays", bag, YamlLimits.List)?.Map is not { } map)
        {
            return null;
        }

        var source = map.Value(SharedKeys.Source, WebAddress.Parse, Codes.BadWebAddress);
        var days = new List<Holiday>();
        foreach (var item in map.Maps(SharedKeys.Days, "a holiday"))
        {
            var date = item.Struct(SharedKeys.Date, Dates.Parse, Codes.BadDate);
            var name = item.Text(SharedKeys.Name);
            item.Done();
            if (date is { } day && name is not null)
            {
                if (days.Exists(other => other.Date == day))
                {
                    item.Fault(Codes.DuplicateId, SharedKeys.Date, $"{Dates.Write(day)} is here twice", "keep it once");
                }
                else
                {
                    days.Add(new Holiday(day, name));
                }
            }
        }

        map.Done();
        if (map.Node(SharedKeys.Days) is YamlList { Items.Count: 0 })
        {
            map.Fault(
                Codes.HolidaysEnd,
                SharedKeys.Days,
                "this list of holidays has no day in it",
                source is null ? "add the days, one line for each" : $"add the days from {source}, one line for each");
        }

        days.Sort((one, other) => one.Date.CompareTo(other.Date));
        if (days is [.., { Date: var last }] && last < today.AddDays(WarnDays))
        {
            map.Fault(
                Codes.HolidaysEnd,
                SharedKeys.Days,
                $"this list of holidays {(last < today ? "ended" : "ends")} on {Dates.Write(last)}",
                $"add the next year's days from {source}");
        }

        return new HolidayList(file.Id, source ?? "", days);
    }
}
