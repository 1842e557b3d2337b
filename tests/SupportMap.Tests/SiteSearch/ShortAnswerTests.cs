using System.Text;
using AngleSharp.Html.Parser;
using SupportMap.Checks;
using SupportMap.SiteSearch;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.SiteSearch;

/// <summary>Short answers and guides stand above services when they fit what was typed, and only then.</summary>
public sealed class ShortAnswerTests
{
    private const int LeastAnswers = 40;

    // Nine to eleven, as the estimate goes; none by itself is much harder.
    private const double MostAgeOfAll = 11;
    private const double MostAgeOfOne = 13;

    [Fact]
    public void The_right_answer_stands_above_the_services()
    {
        var queries = QuerySet.Read("answers.yaml");

        Assert.Equal([], queries.Zip(Headings(queries.Select(query => query.Text)), (query, shown) => (query, shown))
            .Where(pair => pair.query.Want is ["nothing"]
                ? pair.shown.Count > 0
                : pair.shown is not [var first, ..] || !pair.query.Want.Contains(first))
            .Select(pair => $"{pair.query.Text}: {string.Join(" | ", pair.shown)}"));
    }

    [Fact]
    public void Every_answer_is_found_by_each_of_its_ways_of_asking()
    {
        var asked = RealInput.Site.Catalogue!.Answers
            .SelectMany(answer => answer.Also.Prepend(answer.Question), (answer, way) => (answer.Question, Way: way))
            .ToList();

        Assert.Equal([], asked.Zip(Headings(asked.Select(pair => pair.Way)), (pair, shown) => (pair, shown))
            .Where(each => !each.shown.Contains(each.pair.Question))
            .Select(each => $"{each.pair.Question}: {each.pair.Way}"));
    }

    [Fact]
    public void There_are_enough_answers_and_none_has_the_heading_of_another()
    {
        var catalogue = RealInput.Site.Catalogue!;
        var headings = catalogue.Answers.Select(answer => answer.Question).Concat(catalogue.Guides.Select(guide => guide.Title)).ToList();

        Assert.True(catalogue.Answers.Count >= LeastAnswers);
        Assert.Equal(headings.Count, headings.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Answers_can_be_read_by_somebody_of_nine_to_eleven()
    {
        var ages = RealInput.Site.Catalogue!.Answers.Select(answer => (answer.Id, Age: AgeOf(answer.Text.Plain))).ToList();

        Assert.InRange(ages.Average(answer => answer.Age), 0, MostAgeOfAll);
        Assert.Equal([], ages.Where(answer => answer.Age > MostAgeOfOne).Select(answer => $"{answer.Id}: {answer.Age:0.0}"));
    }

    [Fact]
    public void Words_that_are_not_sent_say_nothing_for_the_script()
    {
        var script = File.ReadAllText(RepositoryRoot.Combine("theme", "scripts", "search", "stop-words.js"));
        var ignored = script.Split('`')[1].Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal([], FindAnswers.SmallWords.Except(ignored));
    }

    // As on the page of all answers, from which the script takes them.
    private static IReadOnlyList<IReadOnlyList<string>> Headings(IEnumerable<string> queries)
    {
        var page = RealInput.Site.Files!.Single(file => file.Path == "answers/index.html");
        var headings = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(page.Bytes))
            .QuerySelectorAll(".answer h3").Select(heading => heading.TextContent).ToList();
        return [.. FindPageScript.Answer(RealInput.Site.Files!, queries)
            .Select(shown => shown.Answers.Select(place => headings[place]).ToList())];
    }

    private static double AgeOf(string text) => ReadingAge.Of(
        text.Split([' ', '.', ',', '?', ':', '"', '%'], StringSplitOptions.RemoveEmptyEntries), Sentences.Of(text).Count());
}
