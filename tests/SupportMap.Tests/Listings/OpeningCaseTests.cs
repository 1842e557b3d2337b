using System.Globalization;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;
using SupportMap.Listings;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Listings;

/// <summary>
/// Entries as people write them, and what the site says of them at minutes: a folder each in <c>Cases/Opening</c>, laid over the
/// input of one expected site. Each line of <c>expected.txt</c> is the id of a service and a minute, with what is told behind it.
/// </summary>
public sealed class OpeningCaseTests
{
    private const string Base = "hours-and-closed-days";
    private const string Minute = "yyyy-MM-dd HH:mm";

    private static readonly string Folder = RepositoryRoot.Combine("tests", "SupportMap.Tests", "Cases", "Opening");

    public static TheoryData<string> Names =>
        [.. Directory.GetDirectories(Folder).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_minute_is_told_in_these_words(string name)
    {
        var (own, file) = (InputFolder.Read(Path.Combine(Folder, name)), Path.Combine(Folder, name, "expected.txt"));
        var changed = own.Select(each => each.Path).Append("expected.txt").ToHashSet(StringComparer.Ordinal);
        var check = SiteBuild.Check(
            [.. TestInput.Of(Base).Where(each => !changed.Contains(each.Path)), .. own.Where(each => each.Path != "expected.txt")],
            TestInput.Options);

        Assert.Equal("", DiagnosticPrinter.Plain(check.Diagnostics));
        var calendar = HolidayCalendar.Of(check.Catalogue!);
        var expected = File.ReadAllLines(file);
        var told = expected.Select(line =>
        {
            var (id, minute) = (line[..line.IndexOf(' ', StringComparison.Ordinal)], line.Substring(line.IndexOf(' ') + 1, Minute.Length));
            var now = DateTime.ParseExact(minute, Minute, CultureInfo.InvariantCulture);
            var service = check.Catalogue!.Published.Single(each => each.Id == id);
            var state = OpeningClock.At(LineHours.Of(service, calendar)!, now, TestInput.Today);
            return $"{id} {minute}: {StateWords.Of(state, DateOnly.FromDateTime(now))}";
        }).ToList();
        if (Acceptance.IsOn)
        {
            File.WriteAllText(file, string.Join('\n', told) + "\n");
        }

        Assert.Equal(expected, told);
    }
}
