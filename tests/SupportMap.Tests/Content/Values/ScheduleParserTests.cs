using SupportMap.Content.Values;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Content.Values;

public class ScheduleParserTests
{
    [Theory]
    [InlineData("mon", "Monday", null)]
    [InlineData("tue", "Tuesday", null)]
    [InlineData("wed", "Wednesday", null)]
    [InlineData("thu", "Thursday", null)]
    [InlineData("fri", "Friday", null)]
    [InlineData("sat", "Saturday", null)]
    [InlineData("sun", "Sunday", null)]
    [InlineData("mon-thu", "Monday Tuesday Wednesday Thursday", null)]
    [InlineData("sat-sun", "Saturday Sunday", null)]
    [InlineData("daily", "Monday Tuesday Wednesday Thursday Friday Saturday Sunday", null)]
    [InlineData("first tue", "Tuesday", 1)]
    [InlineData("second wed", "Wednesday", 2)]
    [InlineData("third thu", "Thursday", 3)]
    [InlineData("fourth sun", "Sunday", 4)]
    [InlineData("last fri", "Friday", -1)]
    public void Days_are_read(string text, string days, int? week)
    {
        var read = Parsing.Good(ScheduleParser.ParseDays(text));

        Assert.Equal(days, string.Join(' ', read.Days));
        Assert.Equal(week, read.Week);
    }

    [Theory]
    [InlineData(
        "sun-mon",
        "“sun-mon” runs backwards",
        "the week starts on Monday: write the earlier day first, and give the other days a line of their own")]
    [InlineData(
        "mon-mon",
        "“mon-mon” runs backwards",
        "the week starts on Monday: write the earlier day first, and give the other days a line of their own")]
    [InlineData("Monday", "“Monday” is not a day or a run of days", "did you mean “mon”?")]
    [InlineData("Mon", "“Mon” is not a day or a run of days", "did you mean “mon”?")]
    [InlineData("tues", "“tues” is not a day or a run of days", "did you mean “tue”?")]
    [InlineData("thursdays", "“thursdays” is not a day or a run of days", "did you mean “thu”?")]
    [InlineData("weekdays", "“weekdays” is not a day or a run of days", "did you mean “mon-fri”?")]
    [InlineData(
        "first",
        "“first” is not a day or a run of days",
        "use mon, tue, wed, thu, fri, sat, sun, a run such as mon-fri, daily, or “first tue” and “last fri” for once a month")]
    [InlineData(
        "fifth tue",
        "“fifth tue” is not a day or a run of days",
        "use mon, tue, wed, thu, fri, sat, sun, a run such as mon-fri, daily, or “first tue” and “last fri” for once a month")]
    [InlineData(
        "first tue-thu",
        "“first tue-thu” is not a day or a run of days",
        "use mon, tue, wed, thu, fri, sat, sun, a run such as mon-fri, daily, or “first tue” and “last fri” for once a month")]
    [InlineData(
        "mon-fri-sun",
        "“mon-fri-sun” is not a day or a run of days",
        "use mon, tue, wed, thu, fri, sat, sun, a run such as mon-fri, daily, or “first tue” and “last fri” for once a month")]
    [InlineData(
        "mo",
        "“mo” is not a day or a run of days",
        "use mon, tue, wed, thu, fri, sat, sun, a run such as mon-fri, daily, or “first tue” and “last fri” for once a month")]
    [InlineData(
        "",
        "“” is not a day or a run of days",
        "use mon, tue, wed, thu, fri, sat, sun, a run such as mon-fri, daily, or “first tue” and “last fri” for once a month")]
    public void Other_days_are_refused(string text, string message, string help) =>
        Parsing.Bad(message, help, ScheduleParser.ParseDays(text));

    [Theory]
    [InlineData("9:00-17:00", "540-1020")]
    [InlineData("9am-5pm", "540-1020")]
    [InlineData("9:00 - 17:00", "540-1020")]
    [InlineData("9:00-12:00, 13:00-17:00", "540-720 780-1020")]
    [InlineData("9am-12:00,1pm-4.30pm", "540-720 780-990")]
    [InlineData("18:00-24:00", "1080-1440")]
    [InlineData("18:00-0:00", "1080-1440")]
    [InlineData("0:00-0:00", "0-1440")]
    [InlineData("0:00-24:00", "0-1440")]
    public void Times_are_read(string text, string ranges)
    {
        var read = Parsing.Good(ScheduleParser.ParseTimes(text));

        Assert.Equal(OpeningKind.Times, read.Kind);
        Assert.Equal(ranges, string.Join(' ', read.Times.Select(range => $"{range.Start}-{range.End}")));
    }

    [Theory]
    [InlineData("closed", OpeningKind.Closed)]
    [InlineData("24 hours", OpeningKind.AllDay)]
    [InlineData("by appointment", OpeningKind.ByAppointment)]
    public void Words_stand_for_a_whole_day(string text, OpeningKind kind)
    {
        var read = Parsing.Good(ScheduleParser.ParseTimes(text));

        Assert.Equal(kind, read.Kind);
        Assert.Empty(read.Times);
    }

    [Theory]
    [InlineData("9-5", "“9” is not a time", "say morning or afternoon: “9am-5pm”, or “9:00-17:00”")]
    [InlineData("9:00-5", "“5” is not a time", "is that morning or afternoon? Write 5am, 5pm or 5:00")]
    [InlineData(
        "9:00-5:00",
        "“9:00-5:00” ends before it starts",
        "afternoons go up to 24:00 (17:00 is 5pm); hours past midnight need two lines: one up to 24:00, and one from 0:00 on the next day")]
    [InlineData(
        "22:00-2:00",
        "“22:00-2:00” ends before it starts",
        "afternoons go up to 24:00 (17:00 is 5pm); hours past midnight need two lines: one up to 24:00, and one from 0:00 on the next day")]
    [InlineData("9:00-9:00", "“9:00-9:00” ends when it starts", "for day and night write 24 hours")]
    [InlineData("24:00-24:00", "“24:00-24:00” ends when it starts", "for day and night write 24 hours")]
    [InlineData("9am-12pm", "“12pm” can be read in two ways", "write 12:00 for noon, 24:00 for midnight")]
    [InlineData("12am-8am", "“12am” can be read in two ways", "write 12:00 for noon, 24:00 for midnight")]
    [InlineData("9:00–17:00", "“9:00–17:00” is not a time from and to", "did you mean “9:00-17:00”?")]
    [InlineData("9:00 — 17:00", "“9:00 — 17:00” is not a time from and to", "did you mean “9:00-17:00”?")]
    [InlineData(
        "9:00",
        "“9:00” is not a time from and to",
        "write 9:00-17:00 or 9am-5pm, several with commas between, or closed, 24 hours, by appointment")]
    [InlineData(
        "9:00-12:00-17:00",
        "“9:00-12:00-17:00” is not a time from and to",
        "write 9:00-17:00 or 9am-5pm, several with commas between, or closed, 24 hours, by appointment")]
    [InlineData("9:00-17:00,", "“” is not a time from and to", "did you mean “9:00-17:00”?")]
    [InlineData("Closed", "“Closed” is not a time from and to", "did you mean “closed”?")]
    [InlineData("24hrs", "“24hrs” is not a time from and to", "did you mean “24 hours”?")]
    [InlineData(
        "",
        "“” is not a time from and to",
        "write 9:00-17:00 or 9am-5pm, several with commas between, or closed, 24 hours, by appointment")]
    [InlineData(
        "13:00-17:00, 9:00-12:00",
        "“13:00-17:00, 9:00-12:00” holds times that overlap or are out of order",
        "put the earlier times first, with a gap between")]
    [InlineData(
        "9:00-12:00, 11:00-17:00",
        "“9:00-12:00, 11:00-17:00” holds times that overlap or are out of order",
        "put the earlier times first, with a gap between")]
    [InlineData(
        "9:00-12:00, 12:00-17:00",
        "“9:00-12:00, 12:00-17:00” holds times that overlap or are out of order",
        "put the earlier times first, with a gap between")]
    public void Other_times_are_refused(string text, string message, string help) =>
        Parsing.Bad(message, help, ScheduleParser.ParseTimes(text));

    [Fact]
    public void No_text_makes_the_days_throw_or_come_out_of_order() =>
        Parsing.Holds(ScheduleParser.ParseDays, (_, read) =>
            read.Days.Count > 0 && read.Days.Select(MondayFirst).SequenceEqual(read.Days.Select(MondayFirst).Distinct().Order())
            && read.Week is null or (>= -1 and <= 4 and not 0));

    [Fact]
    public void No_text_makes_the_times_throw_or_overlap() =>
        Parsing.Holds(ScheduleParser.ParseTimes, (_, read) =>
            read.Kind == OpeningKind.Times == read.Times.Count > 0
            && read.Times.All(range => range.Start >= 0 && range.Start < range.End && range.End <= 1440)
            && read.Times.Zip(read.Times.Skip(1)).All(pair => pair.First.End < pair.Second.Start));

    private static int MondayFirst(DayOfWeek day) => ((int)day + 6) % 7;
}
