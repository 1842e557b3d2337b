using System.Text;
using SupportMap.Content.Reading;
using SupportMap.Tests.Support;
using SupportMap.Themes;
using Xunit;

namespace SupportMap.Tests;

/// <summary>Lists that are read and checked, and that no page uses yet.</summary>
public class ListsForLaterTests
{
    private const string OtherHolidays = "source: https://gov.example/elm\ndays:\n  - { date: 2026-12-24, name: Elm Day }\n";

    private static readonly IReadOnlyList<InputFile> Input = NamingItsHolidays(TestInput.Of("hours-and-closed-days"));

    [Fact]
    public void Pages_follow_the_list_of_holidays_that_the_site_names()
    {
        var site = Build(Input.With("holidays/elm-council.yaml", OtherHolidays));

        Assert.Equal(["elm-council", "national"], site.Catalogue!.Holidays.Select(list => list.Id));
        Assert.Equal("national", site.Catalogue.BankHolidays.Id);
    }

    [Fact]
    public void A_list_of_holidays_that_the_site_does_not_name_changes_no_file() =>
        AssertSame(Build(Input), Build(Input.With("holidays/elm-council.yaml", OtherHolidays)));

    // Or the test above would hold for any site.
    [Fact]
    public void The_list_that_the_site_names_changes_files() =>
        Assert.NotEqual(Contents(Build(Input)), Contents(Build(Input.With("holidays/national.yaml", OtherHolidays))));

    private static BuiltSite Build(IReadOnlyList<InputFile> input) => SiteBuild.Run(input, SiteTheme.Create(), TestInput.Options);

    private static IReadOnlyList<InputFile> NamingItsHolidays(IReadOnlyList<InputFile> input) =>
        input.With("site.yaml", Text(input, "site.yaml") + "bank-holidays: national\n");

    private static string Text(IReadOnlyList<InputFile> input, string path) =>
        Encoding.UTF8.GetString(input.Single(file => file.Path == path).Bytes);

    private static void AssertSame(BuiltSite before, BuiltSite after) => Assert.Equal(Contents(before), Contents(after));

    private static IReadOnlyList<(string Path, string Text)> Contents(BuiltSite site) =>
        [.. site.Files!.Select(file => (file.Path, Convert.ToBase64String(file.Bytes)))];
}
