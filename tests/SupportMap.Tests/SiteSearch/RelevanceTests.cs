using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.SiteSearch;

/// <summary>Does the find page show the right service first, for what people really type?</summary>
public sealed class RelevanceTests(ITestOutputHelper output)
{
    private const int First = 1;
    private const int Few = 3;

    /// <param name="first">The least percentage of queries with a right answer in the first place.</param>
    /// <param name="few">The least percentage with one in the first three.</param>
    [Theory]
    [InlineData("queries.yaml", 90, 98)]
    public void Right_answers_come_first(string name, int first, int few)
    {
        var answers = Answers(name);
        foreach (var (query, shown) in answers.Where(answer => !IsIn(answer, First)))
        {
            output.WriteLine(
                $"{(IsIn((query, shown), Few) ? "second or third" : "missed")}: {query.Text} -> {string.Join(", ", shown.Take(Few))}");
        }

        Assert.Equal([], answers.Where(answer => answer.Shown.Count == 0).Select(answer => answer.Query.Text));
        AssertShares(name, answers, first, few);
    }

    /// <summary>Queries that nothing was fitted to. Which of them fail is not printed, so that nothing will be.</summary>
    [Fact]
    public void So_they_do_for_queries_nobody_prepared_for()
    {
        var answers = Answers("held-out.yaml");

        Assert.Equal(0, answers.Count(answer => answer.Shown.Count == 0));
        AssertShares("held-out.yaml", answers, 90, 96);
    }

    [Theory]
    [InlineData("queries.yaml")]
    [InlineData("held-out.yaml")]
    public void Every_right_answer_is_published(string name)
    {
        var published = RealInput.Site.Catalogue!.Published.Select(service => service.Id).ToHashSet(StringComparer.Ordinal);

        Assert.Equal([], QuerySet.Read(name).SelectMany(query => query.Want).Distinct().Where(id => !published.Contains(id)));
    }

    private static List<(RatedQuery Query, IReadOnlyList<string> Shown)> Answers(string name)
    {
        var queries = QuerySet.Read(name);
        return [.. queries.Zip(
            FindPageScript.Answer(RealInput.Site.Files!, queries.Select(query => query.Text)).Select(shown => shown.Services))];
    }

    private void AssertShares(string name, List<(RatedQuery Query, IReadOnlyList<string> Shown)> answers, int first, int few)
    {
        var (isFirst, isAmongFew) = (Share(answers, First), Share(answers, Few));
        output.WriteLine($"{name}: {answers.Count} queries, {isFirst:0.0}% right first, {isAmongFew:0.0}% in the first three");
        Assert.InRange(isFirst, first, 100);
        Assert.InRange(isAmongFew, few, 100);
    }

    private static double Share(List<(RatedQuery Query, IReadOnlyList<string> Shown)> answers, int count) =>
        100.0 * answers.Count(answer => IsIn(answer, count)) / answers.Count;

    private static bool IsIn((RatedQuery Query, IReadOnlyList<string> Shown) answer, int count) =>
        answer.Shown.Take(count).Intersect(answer.Query.Want).Any();
}
