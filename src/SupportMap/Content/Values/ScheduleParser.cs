namespace SupportMap.Content.Values;

/// <summary>Reads the days and times of an <c>hours</c> block.</summary>
public static class ScheduleParser
{
    private static readonly string[] DayNames = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    private static readonly (string Word, int Week)[] Weeks =
        [("first", 1), ("second", 2), ("third", 3), ("fourth", 4), ("last", -1)];

    private const string DayHelp =
        "use mon, tue, wed, thu, fri, sat, sun, a run such as mon-fri, daily, or “first tue” and “last fri” for once a month";

    private const string TimeHelp = "write 9:00-17:00 or 9am-5pm, several with commas between, or closed, 24 hours, by appointment";

    /// <summary>Reads the left side of a line: <c>mon</c>, <c>mon-fri</c>, <c>daily</c>, <c>first tue</c>.</summary>
    public static Parsed<(IReadOnlyList<DayOfWeek> Days, int? Week)> ParseDays(string text)
    {
        var read = ReadDays(text);
        return read.IsGood ? read : Parsed<(IReadOnlyList<DayOfWeek>, int?)>.Bad(read.Message!, HoursAdvice.ForDays(text) ?? read.Help!);
    }

    /// <summary>
    /// Reads the right side of a line: <c>9:00-12:00, 13:00-17:00</c>, <c>closed</c>, <c>24 hours</c>, <c>by appointment</c>.
    /// </summary>
    public static Parsed<(OpeningKind Kind, IReadOnlyList<TimeRange> Times)> ParseTimes(string text)
    {
        var read = ReadTimes(text);
        return read.IsGood
            ? read
            : Parsed<(OpeningKind, IReadOnlyList<TimeRange>)>.Bad(read.Message!, HoursAdvice.ForTimes(text) ?? read.Help!);
    }

    /// <summary>Like <see cref="ParseDays"/>, without looking for what was meant.</summary>
    internal static Parsed<(IReadOnlyList<DayOfWeek> Days, int? Week)> ReadDays(string text)
    {
        if (text == "daily")
        {
            return Good(0, 6, null);
        }

        foreach (var (word, week) in Weeks)
        {
            if (text.StartsWith(word + " ", StringComparison.Ordinal) && Day(text[(word.Length + 1)..].Trim()) is { } monthly)
            {
                return Good(monthly, monthly, week);
            }
        }

        var parts = text.Split('-');
        if (parts.Length == 1 && Day(text) is { } only)
        {
            return Good(only, only, null);
        }

        if (parts.Length == 2 && Day(parts[0]) is { } first && Day(parts[1]) is { } last)
        {
            return first < last
                ? Good(first, last, null)
                : Parsed<(IReadOnlyList<DayOfWeek>, int?)>.Bad(
                    $"“{text}” runs backwards",
                    "the week starts on Monday: write the earlier day first, and give the other days a line of their own");
        }

        return Parsed<(IReadOnlyList<DayOfWeek>, int?)>.Bad($"“{text}” is not a day or a run of days", DayHelp);
    }

    /// <summary>Like <see cref="ParseTimes"/>, without looking for what was meant.</summary>
    internal static Parsed<(OpeningKind Kind, IReadOnlyList<TimeRange> Times)> ReadTimes(string text)
    {
        switch (text)
        {
            case "closed":
                return Parsed<(OpeningKind, IReadOnlyList<TimeRange>)>.Good((OpeningKind.Closed, []));
            case "24 hours":
                return Parsed<(OpeningKind, IReadOnlyList<TimeRange>)>.Good((OpeningKind.AllDay, []));
            case "by appointment":
                return Parsed<(OpeningKind, IReadOnlyList<TimeRange>)>.Good((OpeningKind.ByAppointment, []));
        }

        var ranges = new List<TimeRange>();
        foreach (var part in text.Split(','))
        {
            var range = ParseRange(part.Trim());
            if (!range.IsGood)
            {
                return Parsed<(OpeningKind, IReadOnlyList<TimeRange>)>.Bad(range.Message!, range.Help!);
            }

            if (ranges.Count > 0 && range.Value.Start <= ranges[^1].End)
            {
                return Parsed<(OpeningKind, IReadOnlyList<TimeRange>)>.Bad(
                    $"“{text}” holds times that overlap or are out of order", "put the earlier times first, with a gap between");
            }

            ranges.Add(range.Value);
        }

        return Parsed<(OpeningKind, IReadOnlyList<TimeRange>)>.Good((OpeningKind.Times, ranges));
    }

    private static Parsed<TimeRange> ParseRange(string text)
    {
        var parts = text.Split('-');
        if (parts.Length != 2)
        {
            return Parsed<TimeRange>.Bad($"“{text}” is not a time from and to", TimeHelp);
        }

        var start = ClockTime.Parse(parts[0].Trim());
        var end = ClockTime.Parse(parts[1].Trim());
        if (!start.IsGood || !end.IsGood)
        {
            var bad = start.IsGood ? end : start;
            return Parsed<TimeRange>.Bad(bad.Message!, bad.Help!);
        }

        // Midnight at the end of a day is written 24:00 or 0:00.
        var stop = end.Value == 0 ? 24 * 60 : end.Value;
        if (start.Value == stop)
        {
            return Parsed<TimeRange>.Bad($"“{text}” ends when it starts", "for day and night write 24 hours");
        }

        return start.Value < stop
            ? Parsed<TimeRange>.Good(new TimeRange(start.Value, stop))
            : Parsed<TimeRange>.Bad(
                $"“{text}” ends before it starts",
                "afternoons go up to 24:00 (17:00 is 5pm); hours past midnight need two lines: one up to 24:00, and one from 0:00 on the "
                + "next day");
    }

    private static Parsed<(IReadOnlyList<DayOfWeek>, int?)> Good(int first, int last, int? week) =>
        Parsed<(IReadOnlyList<DayOfWeek>, int?)>.Good(
            ([.. Enumerable.Range(first, last - first + 1).Select(day => (DayOfWeek)((day + 1) % 7))], week));

    private static int? Day(string text) => Array.IndexOf(DayNames, text) is >= 0 and var index ? index : null;
}
