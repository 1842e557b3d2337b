using System.Text.RegularExpressions;
using SupportMap.Content.Facts;
using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Reports;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests;

/// <summary>The rules that a published entry of the real directory must keep, beyond what a check of any input finds.</summary>
public partial class PublishedWordsTests
{
    private const int MostWords = 20;

    [Fact]
    public void A_summary_is_one_sentence() =>
        Faults.None(Published
            .Where(service => !service.Summary.EndsWith('.') || Sentences(service.Summary).Count() != 1)
            .Select(service => $"{service.Id}: {service.Summary}"));

    [Fact]
    public void No_sentence_is_longer_than_20_words() =>
        Faults.None(from service in Published
                    from text in Texts(service)
                    from sentence in Sentences(text)
                    where sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > MostWords
                    select $"{service.Id}: {sentence}");

    [Fact]
    public void Every_need_without_a_service_of_an_area_is_in_the_report()
    {
        var text = CoverageText.Human(CoverageReport.Of(RealInput.Site.Catalogue!, TestInput.Today));

        Faults.None(from need in RealInput.Site.Catalogue!.Needs
                    from area in CoverageReport.Areas(RealInput.Site.Catalogue!)
                    where !Published.Any(service => service.Needs.Contains(need) && service.Areas.Any(area.Contains))
                    where !text.Contains($"{need.Name}, {area.Name}:", StringComparison.Ordinal)
                    select $"{need.Id} in {area.Id}");
    }

    private static IReadOnlyList<Service> Published => RealInput.Site.Catalogue!.Published;

    private static IEnumerable<string> Texts(Service service) =>
        from fact in ServiceFacts.All
        where fact.Key.Form is TextForm && (fact.Search is not null || fact.Key == ServiceKeys.NotFor)
        from line in fact.Words(service).Split('\n')
        select line;

    private static IEnumerable<string> Sentences(string text) =>
        SentenceEnd().Split(text).Where(sentence => sentence.Length > 0);

    [GeneratedRegex(@"(?<=[.!?])\s+")]
    private static partial Regex SentenceEnd();
}
