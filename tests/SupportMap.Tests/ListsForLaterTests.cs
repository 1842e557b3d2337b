using System.Text;
using SupportMap.Content.Reading;
using SupportMap.Tests.Support;
using SupportMap.Themes;
using Xunit;

namespace SupportMap.Tests;

/// <summary>Lists that are read and checked, and that no page uses yet: drafts, and holidays that the site does not name.</summary>
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

    [Fact]
    public void A_draft_of_a_list_of_places_changes_no_file() =>
        AssertSame(Build(Input), Build(Input.With("places/halls.yaml", Places("draft"))));

    // Or the test above would hold for any site.
    [Fact]
    public void A_published_list_of_places_has_a_page() => Assert.Contains(
        Build(Input.With("places/halls.yaml", Places("published"))).Files!, file => file.Path == "places/halls/index.html");

    [Fact]
    public void A_list_of_places_is_in_the_catalogue()
    {
        var list = Assert.Single(Build(Input.With("places/halls.yaml", Places("published"))).Catalogue!.Places);

        Assert.Equal(("halls", "Quillfeather halls", "https://gov.example/halls", "2026-08", true), (
            list.Id, list.Title, list.Source, list.AsOf.ToString(), list.IsPublished));
        var hall = Assert.Single(list.Places);
        Assert.Equal("Wilberforce Hall: 1 Rhubarb Lane, Marigold Court, Elmton, AB10 1AB", $"{hall.Name}: {hall.Address}");
        Assert.Equal("+441224123457", hall.Phone!.Dial);
        Assert.Equal([DayOfWeek.Tuesday], Assert.Single(hall.Hours!.Lines).Days);
    }

    private static string Places(string status) => $$"""
        title: Quillfeather halls
        status: {{status}}
        source: https://gov.example/halls
        as-of: 2026-08
        places:
          - name: Wilberforce Hall
            lines: [1 Rhubarb Lane, Marigold Court]
            town: Elmton
            postcode: AB10 1AB
            phone: 01224 123457
            hours: { tue: 10:00-12:00 }

        """;

    private static BuiltSite Build(IReadOnlyList<InputFile> input) => SiteBuild.Run(input, SiteTheme.Create(), TestInput.Options);

    private static IReadOnlyList<InputFile> NamingItsHolidays(IReadOnlyList<InputFile> input) =>
        input.With("site.yaml", Text(input, "site.yaml") + "bank-holidays: national\n");

    private static string Text(IReadOnlyList<InputFile> input, string path) =>
        Encoding.UTF8.GetString(input.Single(file => file.Path == path).Bytes);

    private static void AssertSame(BuiltSite before, BuiltSite after) => Assert.Equal(Contents(before), Contents(after));

    private static IReadOnlyList<(string Path, string Text)> Contents(BuiltSite site) =>
        [.. site.Files!.Select(file => (file.Path, Convert.ToBase64String(file.Bytes)))];
}
