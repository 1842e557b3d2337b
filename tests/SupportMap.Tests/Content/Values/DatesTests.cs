using System.Globalization;
using SupportMap.Content.Values;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Content.Values;

public class DatesTests
{
    [Theory]
    [InlineData("2026-11-02")]
    [InlineData("2024-02-29")]
    [InlineData("1900-01-01")]
    [InlineData("2200-12-31")]
    public void A_real_day_is_read(string text) =>
        Assert.Equal(text, Parsing.Good(Dates.Parse(text)).ToString("O", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("2026-02-30", "there is no such day as “2026-02-30”", "February 2026 has 28 days")]
    [InlineData("2025-02-29", "there is no such day as “2025-02-29”", "February 2025 has 28 days")]
    [InlineData("2026-13-01", "there is no such day as “2026-13-01”", "the month comes before the day; did you mean “2026-01-13”?")]
    [InlineData(
        "0000-01-01", "there is no such day as “0000-01-01”", "write year, month and day in digits: 2026-11-02 for 2 November 2026")]
    [InlineData("02/11/2026", "“02/11/2026” is not written as a date", "write “2026-11-02” if you mean 2 November 2026")]
    [InlineData("02-11-2026", "“02-11-2026” is not written as a date", "write “2026-11-02” if you mean 2 November 2026")]
    [InlineData("2 November 2026", "“2 November 2026” is not written as a date", "write “2026-11-02”")]
    [InlineData("2026-11-2", "“2026-11-2” is not written as a date", "write “2026-11-02”")]
    [InlineData("2026-11", "“2026-11” is not written as a date", "write year, month and day in digits: 2026-11-02 for 2 November 2026")]
    [InlineData("20261102", "“20261102” is not written as a date", "write “2026-11-02”")]
    [InlineData(" 2026-11-02", "“ 2026-11-02” is not written as a date", "write “2026-11-02”")]
    [InlineData("2026-11-02\n", "“2026-11-02\n” is not written as a date", "write “2026-11-02”")]
    [InlineData(
        "٢٠٢٦-١١-٠٢", "“٢٠٢٦-١١-٠٢” is not written as a date", "write year, month and day in digits: 2026-11-02 for 2 November 2026")]
    [InlineData("", "“” is not written as a date", "write year, month and day in digits: 2026-11-02 for 2 November 2026")]
    public void Anything_else_is_no_day(string text, string message, string help) => Parsing.Bad(message, help, Dates.Parse(text));

    [Theory]
    [InlineData("2021")]
    [InlineData("2021-03")]
    [InlineData("2021-03-15")]
    [InlineData("1900")]
    [InlineData("2200-12-31")]
    public void A_date_is_read_with_the_precision_it_has_and_written_so_again(string text) =>
        Assert.Equal(text, Parsing.Good(Dates.ParsePartial(text)).ToString());

    [Theory]
    [InlineData("1899", "there is no such date as “1899”", "write 2021, 2021-03 or 2021-03-15")]
    [InlineData("2201", "there is no such date as “2201”", "write 2021, 2021-03 or 2021-03-15")]
    [InlineData("2021-00", "there is no such date as “2021-00”", "write 2021, 2021-03 or 2021-03-15")]
    [InlineData("2021-13", "there is no such date as “2021-13”", "write 2021, 2021-03 or 2021-03-15")]
    [InlineData("2021-02-29", "there is no such date as “2021-02-29”", "February 2021 has 28 days")]
    [InlineData("2021-03-00", "there is no such date as “2021-03-00”", "March 2021 has 31 days")]
    [InlineData("2021-3", "“2021-3” is not written as a date", "write “2021-03”")]
    [InlineData("March 2021", "“March 2021” is not written as a date", "write “2021-03”")]
    [InlineData("03/2021", "“03/2021” is not written as a date", "write “2021-03”")]
    [InlineData("21", "“21” is not written as a date", "write 2021, 2021-03 or 2021-03-15; if the page shows no date, leave page-date out")]
    [InlineData("2021-03\n", "“2021-03\n” is not written as a date", "write “2021-03”")]
    [InlineData("", "“” is not written as a date", "write 2021, 2021-03 or 2021-03-15; if the page shows no date, leave page-date out")]
    public void Anything_else_is_no_date(string text, string message, string help) => Parsing.Bad(message, help, Dates.ParsePartial(text));

    [Theory]
    [InlineData("2026-12-24", "2026-12-24", "2026-12-24")]
    [InlineData("2026-12-24 to 2027-01-05", "2026-12-24", "2027-01-05")]
    [InlineData("2026-12-24  to  2027-01-05", "2026-12-24", "2027-01-05")]
    [InlineData("2026-12-24 to 2026-12-24", "2026-12-24", "2026-12-24")]
    public void One_day_or_a_run_of_days_is_read(string text, string from, string to)
    {
        var range = Parsing.Good(Dates.ParseRange(text));

        Assert.Equal(
            (from, to), (range.From.ToString("O", CultureInfo.InvariantCulture), range.To.ToString("O", CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("2027-01-05 to 2026-12-24", "“2027-01-05 to 2026-12-24” ends before it starts", "put the earlier day first")]
    [InlineData("2026-12-24 to 2026-12-32", "there is no such day as “2026-12-32”", "December 2026 has 31 days")]
    [InlineData(
        "Christmas",
        "“Christmas” is not written as a date",
        "write one day (2026-12-24), or the first and last day with “to” between (2026-12-24 to 2027-01-05)")]
    [InlineData("2026-12-24 - 2027-01-05", "“2026-12-24 - 2027-01-05” is not written as a date", "write “2026-12-24 to 2027-01-05”")]
    [InlineData(
        "2026-12-24 to 2026-12-25 to 2026-12-26",
        "“2026-12-24 to 2026-12-25 to 2026-12-26” is not one day or one run of days",
        "write one day (2026-12-24), or the first and last day with “to” between (2026-12-24 to 2027-01-05)")]
    [InlineData(
        "",
        "“” is not written as a date",
        "write one day (2026-12-24), or the first and last day with “to” between (2026-12-24 to 2027-01-05)")]
    public void Anything_else_is_no_run_of_days(string text, string message, string help) =>
        Parsing.Bad(message, help, Dates.ParseRange(text));

    [Fact]
    public void No_text_makes_a_day_throw() =>
        Parsing.Holds(Dates.Parse, (text, day) => day.ToString("O", CultureInfo.InvariantCulture) == text);

    [Fact]
    public void No_text_makes_a_partial_date_throw() => Parsing.Holds(Dates.ParsePartial, (text, date) => date.ToString() == text);

    [Fact]
    public void No_text_makes_a_run_of_days_throw() => Parsing.Holds(Dates.ParseRange, (_, range) => range.From <= range.To);
}
