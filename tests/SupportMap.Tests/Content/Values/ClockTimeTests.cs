using SupportMap.Content.Values;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Content.Values;

public class ClockTimeTests
{
    [Theory]
    [InlineData("0:00", 0)]
    [InlineData("00:00", 0)]
    [InlineData("9:00", 540)]
    [InlineData("09:00", 540)]
    [InlineData("12:00", 720)]
    [InlineData("17:30", 1050)]
    [InlineData("23:59", 1439)]
    [InlineData("24:00", 1440)]
    [InlineData("9am", 540)]
    [InlineData("9 am", 540)]
    [InlineData("5pm", 1020)]
    [InlineData("5.30pm", 1050)]
    [InlineData("5:30pm", 1050)]
    [InlineData("11.59pm", 1439)]
    public void A_time_of_day_is_read_as_minutes_after_midnight(string text, int minutes) =>
        Assert.Equal(minutes, Parsing.Good(ClockTime.Parse(text)));

    [Theory]
    [InlineData("24:01", "there is no such time as “24:01”", "hours run from 0 to 24, minutes from 00 to 59")]
    [InlineData("25:00", "there is no such time as “25:00”", "hours run from 0 to 24, minutes from 00 to 59")]
    [InlineData("9:60", "there is no such time as “9:60”", "hours run from 0 to 24, minutes from 00 to 59")]
    [InlineData("0am", "there is no such time as “0am”", "with am and pm, hours run from 1 to 11; write 12:00 for noon")]
    [InlineData("13pm", "there is no such time as “13pm”", "with am and pm, hours run from 1 to 11; write 12:00 for noon")]
    [InlineData("9.60am", "there is no such time as “9.60am”", "with am and pm, hours run from 1 to 11; write 12:00 for noon")]
    [InlineData("12am", "“12am” can be read in two ways", "write 12:00 for noon, 24:00 for midnight")]
    [InlineData("12pm", "“12pm” can be read in two ways", "write 12:00 for noon, 24:00 for midnight")]
    [InlineData("12.30pm", "“12.30pm” can be read in two ways", "write 12:00 for noon, 24:00 for midnight")]
    [InlineData("9", "“9” is not a time", "is that morning or afternoon? Write 9am, 9pm or 9:00")]
    [InlineData("", "“” is not a time", "write 9:00, 17:30, 9am or 5.30pm")]
    [InlineData("9.00", "“9.00” is not a time", "write 9:00, 17:30, 9am or 5.30pm")]
    [InlineData("9:0", "“9:0” is not a time", "write 9:00, 17:30, 9am or 5.30pm")]
    [InlineData("0900", "“0900” is not a time", "write 9:00, 17:30, 9am or 5.30pm")]
    [InlineData("9:00:00", "“9:00:00” is not a time", "write 9:00, 17:30, 9am or 5.30pm")]
    [InlineData("9AM", "“9AM” is not a time", "write 9:00, 17:30, 9am or 5.30pm")]
    [InlineData("noon", "“noon” is not a time", "write 9:00, 17:30, 9am or 5.30pm")]
    [InlineData("9:00\n", "“9:00\n” is not a time", "write 9:00, 17:30, 9am or 5.30pm")]
    [InlineData("٩:٠٠", "“٩:٠٠” is not a time", "write 9:00, 17:30, 9am or 5.30pm")]
    public void Anything_else_is_refused(string text, string message, string help) =>
        Parsing.Bad(message, help, ClockTime.Parse(text));

    // “12am” is itself refused, and there is no 13am.
    [Theory]
    [InlineData("12", "“12” is not a time", "write 12:00")]
    [InlineData("17", "“17” is not a time", "write 17:00")]
    [InlineData("0", "“0” is not a time", "write 0:00")]
    [InlineData("25", "“25” is not a time", "write 9:00, 17:30, 9am or 5.30pm")]
    public void The_help_for_an_hour_alone_is_itself_a_time(string text, string message, string help) =>
        Parsing.Bad(message, help, ClockTime.Parse(text));

    [Fact]
    public void No_text_makes_it_throw_or_gives_a_time_outside_the_day() =>
        Parsing.Holds(ClockTime.Parse, (_, minutes) => minutes is >= 0 and <= 1440);
}
