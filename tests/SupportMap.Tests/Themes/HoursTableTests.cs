using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using SupportMap.Content.Model;
using SupportMap.Content.Values;
using SupportMap.Listings;
using SupportMap.Pages;
using SupportMap.Tests.Support;
using SupportMap.Themes.Data;
using Xunit;

namespace SupportMap.Tests.Themes;

/// <summary>
/// The table of schedules, minutes and words that <c>theme/tests/opening.test.js</c> reads too: both say the same of each row, and the
/// browser's row holds what the pages carry.
/// </summary>
public sealed partial class HoursTableTests
{
    private static readonly string File = RepositoryRoot.Combine("tests", "SupportMap.Tests", "Cases", "Hours", "table.json");

    private static readonly JsonElement Table = JsonDocument.Parse(System.IO.File.ReadAllText(File)).RootElement;

    private static readonly DateOnly Today = Day(Table.GetProperty("today").GetString()!);

    private static readonly HolidayCalendar Calendar = new([.. Table.GetProperty("holidays").EnumerateObject().Select(list =>
        new HolidayList(list.Name, "", [.. list.Value.EnumerateArray().Select(day => new Holiday(Day(day.GetString()!), ""))]))]);

    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById(Table.GetProperty("zone").GetString()!);

    public static TheoryData<string> Names => [.. Schedules.Select(schedule => schedule.GetProperty("name").GetString()!)];

    private static IEnumerable<JsonElement> Schedules => Table.GetProperty("schedules").EnumerateArray();

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_minute_is_told_in_these_words(string name)
    {
        var schedule = Of(name);
        var hours = HoursOf(schedule);

        Assert.Equal(
            [.. schedule.GetProperty("rows").EnumerateArray().Select(row => $"{row[0]}: {row[1]}")],
            schedule.GetProperty("rows").EnumerateArray()
                .Select(row => Moment(row[0].GetString()!) is var now
                    ? $"{row[0]}: {StateWords.Of(OpeningClock.At(hours, now, Today), DateOnly.FromDateTime(now))}"
                    : ""));
    }

    [Fact]
    public void Pages_carry_what_the_browser_reads()
    {
        var site = RealInput.Site.Catalogue!.Site with { TimeZone = Zone.Id };
        var clock = HoursCode.Clock(new SiteFrame(site, Today, new Dictionary<string, string>(), Calendar, []));
        var lines = System.IO.File.ReadAllLines(File);
        var written = lines.Select(line => line.StartsWith("  \"clock\":", StringComparison.Ordinal) ? $"  \"clock\": \"{clock}\","
            : Name().Match(line) is { Success: true } name
                ? Code().Replace(line, $"\"code\": \"{HoursCode.Of(HoursOf(Of(name.Groups[1].Value)), Calendar)}\"")
            : line).ToList();
        if (Acceptance.IsOn)
        {
            System.IO.File.WriteAllText(File, string.Join('\n', written) + "\n");
        }

        Assert.Equal(lines, written);
    }

    [Fact]
    public void The_table_is_long_enough() =>
        Assert.True(Schedules.Sum(schedule => schedule.GetProperty("rows").GetArrayLength()) >= 150);

    private static JsonElement Of(string name) => Schedules.Single(schedule => schedule.GetProperty("name").GetString() == name);

    private static LineHours HoursOf(JsonElement schedule) => new(
        schedule.TryGetProperty("hours", out var hours)
            ? new Schedule([.. hours.EnumerateArray().Select(line => Line(line.GetString()!))])
            : null,
        Choices.BankHolidayRules.Parse(schedule.GetProperty("bank-holidays").GetString()!).Value,
        schedule.TryGetProperty("holidays", out var named)
            ? [.. Calendar.Lists.Where(list => named.EnumerateArray().Any(name => name.GetString() == list.Id))]
            : [Calendar.Lists[0]],
        schedule.TryGetProperty("closed-dates", out var shut) ? [Dates.ParseRange(shut.GetString()!).Value!] : [],
        schedule.TryGetProperty("when-closed", out _));

    private static ScheduleLine Line(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var (days, week) = ScheduleParser.ParseDays(text[..colon]).Value;
        var (kind, times) = ScheduleParser.ParseTimes(text[(colon + 1)..].Trim()).Value;
        return new ScheduleLine(days, week, kind, times);
    }

    // A clock time of the place, or an instant with a Z behind it.
    private static DateTime Moment(string text) => text.EndsWith('Z')
        ? TimeZoneInfo.ConvertTimeFromUtc(
            DateTimeOffset.ParseExact(text, "yyyy-MM-dd'T'HH:mmK", CultureInfo.InvariantCulture).UtcDateTime, Zone)
        : DateTime.ParseExact(text, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex("^    \\{ ?\"name\": \"([^\"]*)\"")]
    private static partial Regex Name();

    [GeneratedRegex("\"code\": \"[^\"]*\"")]
    private static partial Regex Code();
}
