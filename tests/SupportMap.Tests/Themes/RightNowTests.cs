using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SupportMap.Listings;
using SupportMap.Reports;
using SupportMap.Tests.Support;
using Xunit;
using Node = SupportMap.Tests.Support.Node;

namespace SupportMap.Tests.Themes;

/// <summary>Every page of <c>/now/</c> in every hour of a week, with the code that the page runs.</summary>
public sealed class RightNowTests
{
    private const int Hours = WeekOfAnswers.Hours;

    // The first with no holiday near it, after the day for which the tests build the site.
    private static readonly DateOnly Monday = new(2026, 12, 7);

    private static readonly Lazy<IReadOnlyList<Week>> Weeks = new(Walk);

    [Fact]
    public void There_is_a_page_for_each_need_in_each_area()
    {
        var catalogue = RealInput.Site.Catalogue!;
        var needs = catalogue.Needs.Where(need => need.Now is not null).ToList();
        var areas = catalogue.Areas.Where(area => area.IsLocal).ToList();

        Assert.Equal(8, needs.Count);
        Assert.Equal(["east-ayrshire", "north-ayrshire", "arran", "cumbrae", "south-ayrshire"], areas.Select(area => area.Id));
        Assert.Equal(
            needs.SelectMany(_ => areas, (need, area) => $"now/{need.Id}/{area.Id}/index.html").Order(StringComparer.Ordinal),
            Weeks.Value.Select(week => week.Path));
    }

    // Nowhere to sleep, a script, danger and despair cannot wait for an office.
    [Theory]
    [InlineData("a-place-to-stay")]
    [InlineData("doctor-and-medicine")]
    [InlineData("mental-health")]
    [InlineData("staying-safe")]
    public void Somebody_answers_in_every_hour_or_nobody_knows(string need)
    {
        var weeks = Weeks.Value.Where(week => week.Path.StartsWith($"now/{need}/", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(weeks);
        Assert.Empty(weeks.SelectMany(
            week => week.Said.Index().Where(hour => hour.Item == "nobody").Select(hour => $"{week.Path} {hour.Index}")));
    }

    [Fact]
    public void The_report_counts_the_hours_that_the_pages_tell()
    {
        var catalogue = RealInput.Site.Catalogue!;
        var reported = WeekOfAnswers.Of(catalogue, new Listing(catalogue), TestInput.Today)
            .Select(week => ($"now/{week.Need.Id}/{week.Area.Id}/index.html", week.ForNeed, week.Anybody)).Order();

        Assert.Equal(
            Weeks.Value.Select(week => (
                week.Path,
                week.Said.Count(said => said == "answers"),
                week.Said.Count(said => said is "answers" or "other"))).Order(),
            reported);
    }

    private static List<Week> Walk()
    {
        var pages = RealInput.Site.Files!
            .Where(file => file.Path.StartsWith("now/", StringComparison.Ordinal) && file.Path.Count(c => c == '/') == 3)
            .Select(file => (file.Path, Document: new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Bytes))))
            .OrderBy(page => page.Path, StringComparer.Ordinal)
            .ToList();
        var question = new JsonObject
        {
            ["clock"] = pages[0].Document.Body!.GetAttribute("data-clock"),
            ["monday"] = Monday.DayNumber - new DateOnly(1970, 1, 1).DayNumber,
            ["pages"] = new JsonArray([.. pages.Select(page => Candidates(page.Document))]),
        };
        using var node = Node.Start(RepositoryRoot.Combine("tests", "conformance", "right-now.mjs"));
        var said = JsonSerializer.Deserialize<string[][]>(node.Ask(question.ToJsonString()))!;
        Assert.All(said, hours => Assert.Equal(Hours, hours.Length));
        return [.. pages.Zip(said, (page, hours) => new Week(page.Path, hours))];
    }

    private static JsonArray Candidates(IDocument page) =>
        new([.. page.QuerySelectorAll(".ring__one").Select(card => (JsonNode)new JsonObject
        {
            ["isOther"] = card.HasAttribute("data-other"),
            ["lines"] = new JsonArray([.. card.QuerySelectorAll(".phone").Select(phone => (JsonNode)new JsonObject
            {
                ["hours"] = phone.GetAttribute("data-line") ?? "",
                ["isAside"] = phone.HasAttribute("data-aside"),
            })]),
        })]);

    private sealed record Week(string Path, IReadOnlyList<string> Said);
}
