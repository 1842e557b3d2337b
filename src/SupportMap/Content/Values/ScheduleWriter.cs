using System.Globalization;

namespace SupportMap.Content.Values;

/// <summary>Writes days and times as <see cref="ScheduleParser"/> reads them.</summary>
public static class ScheduleWriter
{
    private static readonly string[] DayNames = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    /// <summary>The left side of a line: <c>mon-thu</c>, <c>daily</c>, <c>first tue</c>.</summary>
    public static string Days(ScheduleLine line)
    {
        var first = DayNames[(int)line.Days[0]];
        return line.Week switch
        {
            -1 => $"last {first}",
            1 => $"first {first}",
            2 => $"second {first}",
            3 => $"third {first}",
            4 => $"fourth {first}",
            _ => line.Days.Count switch
            {
                1 => first,
                7 => "daily",
                _ => $"{first}-{DayNames[(int)line.Days[^1]]}",
            },
        };
    }

    /// <summary>The right side of a line: <c>9:00-12:00, 13:00-17:00</c>, <c>closed</c>, <c>24 hours</c>, <c>by appointment</c>.</summary>
    public static string Times(ScheduleLine line) => line.Kind switch
    {
        OpeningKind.Closed => "closed",
        OpeningKind.AllDay => "24 hours",
        OpeningKind.ByAppointment => "by appointment",
        _ => string.Join(", ", line.Times.Select(time => $"{Clock(time.Start)}-{Clock(time.End)}")),
    };

    private static string Clock(int minutes) => string.Create(CultureInfo.InvariantCulture, $"{minutes / 60}:{minutes % 60:00}");
}
