using System.Globalization;
using System.Text;
using SupportMap.Content.Facts;
using SupportMap.Content.Reading;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Content.Facts;

public class SiteDayTests
{
    [Theory]
    [InlineData("time-zone: Europe/London", "2026-12-01T23:59:00Z", "2026-12-01")]
    [InlineData("time-zone: Europe/London", "2026-06-30T23:30:00Z", "2026-07-01")]
    [InlineData("title: Elm\ntime-zone: Pacific/Auckland", "2026-12-01T12:00:00Z", "2026-12-02")]
    [InlineData("time-zone: Pacific/Pago_Pago", "2026-12-01T10:00:00Z", "2026-11-30")]
    [InlineData("time-zone: Mars/Base", "2026-12-01T23:59:00Z", "2026-12-01")]
    [InlineData("time-zone: [", "2026-12-01T23:59:00Z", "2026-12-01")]
    [InlineData("- a list", "2026-12-01T23:59:00Z", "2026-12-01")]
    [InlineData("\0", "2026-12-01T23:59:00Z", "2026-12-01")]
    public void The_day_is_that_of_the_site(string site, string now, string day) =>
        Assert.Equal(
            DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            SiteDay.Of(
                [new InputFile("site.yaml", Encoding.UTF8.GetBytes(site))], DateTimeOffset.Parse(now, CultureInfo.InvariantCulture)));

    [Fact]
    public void No_code_asks_for_the_day_of_the_machine() =>
        Faults.None(((string[])["src", "theme"])
            .SelectMany(folder => SourceFiles.Of(folder, ".cs").Concat(SourceFiles.Of(folder, ".razor")))
            .Where(file => ((string[])["DateTime.Now", "DateTime.Today", "DateTimeOffset.Now", "TimeZoneInfo.Local"])
                .Any(word => file.Text.Contains(word, StringComparison.Ordinal)))
            .Select(file => $"{file.Path} asks for the machine's own day"));
}
