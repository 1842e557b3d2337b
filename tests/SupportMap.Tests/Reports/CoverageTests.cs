using System.Text;
using System.Text.Json;
using SupportMap.Content.Reading;
using SupportMap.Reports;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Reports;

public class CoverageTests
{
    [Fact]
    public void Services_asked_longest_ago_come_first_and_then_those_never_asked() =>
        Assert.Equal(
            ["asked-last-year Stale 2026-03", "never-asked Unconfirmed 2021-03-15"],
            Report(TestInput.Of("how-sure-we-are")).Due.Select(due => $"{due.Service.Id} {due.Freshness} {due.LatestSource}"));

    [Fact]
    public void What_is_confirmed_closed_and_kept_back_is_counted()
    {
        var (sure, drafts) = (Report(TestInput.Of("how-sure-we-are")), Report(TestInput.Of("drafts-are-published-nowhere")));

        Assert.Equal((4, 2, 0, 1), (sure.Published, sure.Confirmed, sure.Drafts, sure.Closed));
        Assert.Equal((1, 0, 1, 0), (drafts.Published, drafts.Confirmed, drafts.Drafts, drafts.Closed));
    }

    // The isle lies in West Vale, whose services count for it; money is listed in the east alone.
    [Fact]
    public void A_need_that_only_wider_areas_serve_is_a_gap() =>
        Assert.Equal(
            ["money west 0"],
            Report(TestInput.Of("local-before-wide")).Gaps.Select(gap => $"{gap.Need.Id} {gap.Area.Id} {gap.FromElsewhere}"));

    [Fact]
    public void A_stage_at_which_nothing_can_be_used_is_a_gap() =>
        Assert.Equal(
            [
                "a-lift upper-elm first-month", "a-lift lower-elm first-month",
                "meals lower-elm ward", "meals lower-elm first-night",
                "company lower-elm ward", "company lower-elm first-night", "company lower-elm first-month",
            ],
            Report(TestInput.Of("help-after-hospital")).StageGaps.Select(gap => $"{gap.Need.Id} {gap.Area.Id} {gap.Stage!.Id}"));

    [Fact]
    public void A_cell_that_a_spreadsheet_would_run_or_split_is_made_harmless()
    {
        var input = Renamed("\"=1+1\"").With("organisations/elm-together.yaml", "name: 'Elm, \"Together\"'\nkind: charity\n");

        Assert.Equal(
            "id,name,organisation,state,last-asked,latest-source,area,need,phone,email\r\n"
            + "hot-meals,'=1+1,\"Elm, \"\"Together\"\"\",unconfirmed,,2026-03,Elm,Food,,\r\n",
            CoverageData.Csv(Report(input)));
    }

    [Fact]
    public void The_json_holds_the_same_as_the_report()
    {
        var report = Report(TestInput.Of("help-after-hospital"));

        using var json = JsonDocument.Parse(CoverageData.Json(report));

        var root = json.RootElement;
        Assert.Equal("2026-11-02", root.GetProperty("date").GetString());
        Assert.Equal(
            (4, 2, 1, 1),
            (
                root.GetProperty("published").GetInt32(),
                root.GetProperty("confirmed").GetInt32(),
                root.GetProperty("drafts").GetInt32(),
                root.GetProperty("closed").GetInt32()));
        Assert.Equal(
            report.Due.Select(due => due.Service.Id),
            root.GetProperty("due").EnumerateArray().Select(due => due.GetProperty("id").GetString()));
        Assert.Equal(report.Gaps.Count + report.StageGaps.Count, root.GetProperty("gaps").GetArrayLength());
    }

    [Fact]
    public void The_text_is_the_same_in_markdown_but_for_its_signs()
    {
        var report = Report(TestInput.Of("how-sure-we-are"));

        Assert.StartsWith(
            "Coverage on 2026-11-02\n\n4 services are published; 2 of them were confirmed within a year. 0 drafts are left out. 1 have "
            + "closed.\n",
            CoverageText.Human(report),
            StringComparison.Ordinal);
        Assert.StartsWith("# Coverage on 2026-11-02\n", CoverageText.Markdown(report), StringComparison.Ordinal);
        Assert.Contains(
            "\n## Services to ask\n\n- Asked last year (services/asked-last-year.md): last asked 2025-11-01\n",
            CoverageText.Markdown(report),
            StringComparison.Ordinal);
    }

    [Fact]
    public void In_markdown_the_name_of_a_service_is_only_a_name()
    {
        var input = TestInput.Of("how-sure-we-are");
        var file = input.Single(one => one.Path == "services/asked-last-year.md");

        var report = Report(input.With(
            file.Path,
            Text(input, file.Path).Replace("name: Asked last year", "name: \"Soup for @octocat fixes #1\"", StringComparison.Ordinal)));

        Assert.Contains(
            "\n- Soup for &#64;&#8203;octocat fixes &#35;&#8203;1 (services/asked-last-year.md): last asked",
            CoverageText.Markdown(report),
            StringComparison.Ordinal);
    }

    // Lifts have all of it; a confirmed service is not old; meals were not urgent before.
    [Fact]
    public void What_a_person_who_cannot_wait_needs_to_know_is_asked_first()
    {
        var input = TestInput.Of("help-after-hospital");
        Assert.Empty(Report(input).Unanswered);

        var report = Report(input
            .With("needs.yaml", Text(input, "needs.yaml").Replace("{ id: meals,", "{ id: meals, urgent: true,", StringComparison.Ordinal))
            .With("services/the-quiet-house.md", Text(input, "services/the-quiet-house.md")
                .Replace("checked: 2026-11-01\nchecked-how: confirmed-by-service\n", "", StringComparison.Ordinal)
                .Replace("page-date: 2026", "page-date: 2021", StringComparison.Ordinal)));

        Assert.Equal(
            ["the-quiet-house RecentSource", "soup-at-the-mill Number Hours"],
            report.Unanswered.Select(unanswered => $"{unanswered.Service.Id} {string.Join(' ', unanswered.Missing)}"));
        Assert.Contains(
            "\nWHAT TO ASK FIRST\n  The Quiet House (services/the-quiet-house.md): only old sources, the latest from 2021\n"
            + "  Soup at the mill (services/soup-at-the-mill.md): no number, no hours\n",
            CoverageText.Human(report),
            StringComparison.Ordinal);
        using var json = JsonDocument.Parse(CoverageData.Json(report));
        Assert.Equal(
            "soup-at-the-mill number,hours",
            string.Join(
                ' ',
                json.RootElement.GetProperty("unanswered")[1].GetProperty("id").GetString(),
                string.Join(
                    ',',
                    json.RootElement.GetProperty("unanswered")[1]
                        .GetProperty("missing")
                        .EnumerateArray()
                        .Select(word => word.GetString()))));
    }

    private static CoverageReport Report(IReadOnlyList<InputFile> input)
    {
        var check = SiteBuild.Check(input, TestInput.Options);
        Assert.NotNull(check.Catalogue);
        return CoverageReport.Of(check.Catalogue, TestInput.Today);
    }

    private static IReadOnlyList<InputFile> Renamed(string name)
    {
        var input = TestInput.Of("closed-entries-keep-their-page");
        return input.With(
            "services/hot-meals.md",
            Text(input, "services/hot-meals.md").Replace("name: Hot meals", $"name: {name}", StringComparison.Ordinal));
    }

    private static string Text(IReadOnlyList<InputFile> input, string path) =>
        Encoding.UTF8.GetString(input.Single(file => file.Path == path).Bytes);
}
