using SupportMap.Content.Facts;
using SupportMap.Content.Values;

namespace SupportMap.OpenData.Tables;

/// <summary>Opening hours in one cell: <c>mon-thu: 9:00-17:00 | fri: 9:00-12:30</c>.</summary>
internal static class HoursCell
{
    public const string Example = "mon-thu: 9:00-17:00 | fri: 9:00-12:30";

    public static string Write(Schedule schedule) =>
        string.Join(" | ", schedule.Lines.Select(line => $"{ScheduleWriter.Days(line)}: {ScheduleWriter.Times(line)}"));

    public static Parsed<Fact?> Read(string cell)
    {
        var lines = new List<(string, Fact)>();
        foreach (var line in cell.Split(['|', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            // 9:00 has a colon too: a line starts with its days.
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || line[..colon].Any(char.IsAsciiDigit))
            {
                return Parsed<Fact?>.Bad($"“{line}” does not say which days, a colon, and then the times", $"for example: {Example}");
            }

            lines.Add((line[..colon].Trim(), new TextFact(line[(colon + 1)..].Trim())));
        }

        return Parsed<Fact?>.Good(lines.Count == 0 ? null : new GroupFact(lines));
    }
}
