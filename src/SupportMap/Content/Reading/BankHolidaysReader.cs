using SupportMap.Content.Model;
using SupportMap.Content.Values;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>Reads <c>bank-holidays.yaml</c>. The days are listed, never computed: one-off holidays are declared by proclamation.</summary>
internal static class BankHolidaysReader
{
    // Long enough before the end to find the next list and add it.
    private const int WarnDays = 60;

    public static BankHolidays Read(SourceFile? file, DateOnly today, DiagnosticBag bag)
    {
        if (file is null || YamlText.Read(file, file.Text, 1, YamlLimits.List, bag) is not YamlMap root)
        {
            return BankHolidays.None;
        }

        var map = new MapReader(root, "bank-holidays.yaml", bag);
        var source = map.Value(OtherKeys.Source, WebAddress.Parse, Codes.BadWebAddress);
        var days = new List<BankHoliday>();
        foreach (var item in map.Maps(OtherKeys.Days, "a bank holiday"))
        {
            var date = item.Struct(OtherKeys.Date, Dates.Parse, Codes.BadDate);
            var name = item.Text(OtherKeys.Name);
            item.Done();
            if (date is { } day && name is not null)
            {
                if (days.Exists(other => other.Date == day))
                {
                    item.Fault(Codes.DuplicateId, OtherKeys.Date, $"{Dates.Write(day)} stands here twice", "keep it once");
                }
                else
                {
                    days.Add(new BankHoliday(day, name));
                }
            }
        }

        map.Done();
        days.Sort((one, other) => one.Date.CompareTo(other.Date));
        if (days is [.., { Date: var last }] && last < today.AddDays(WarnDays))
        {
            map.Fault(
                Codes.HolidaysEnd,
                OtherKeys.Days,
                $"the list of bank holidays ends on {Dates.Write(last)}",
                $"add the next year's days from {source}");
        }

        return new BankHolidays(source ?? "", days);
    }
}
