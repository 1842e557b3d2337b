using System.Text.RegularExpressions;
using SupportMap.Content.Model;
using SupportMap.Reports;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests;

/// <summary>The rules for words and facts that a published entry of the real directory must keep.</summary>
public partial class PublishedWordsTests
{
    private const int MostWords = 20;

    private static readonly string[] Banned =
    [
        "holistic", "signposting", "signpost", "service user", "service users", "offender", "offenders", "ex-offender", "ex-offenders",
        "liberated", "liberation", "multi-agency", "statutory", "facilitate", "click here",
    ];

    [Fact]
    public void Every_published_entry_says_who_it_is_not_for() =>
        Faults.None(Published.Where(service => service.NotFor is "").Select(service => service.Id));

    [Fact]
    public void A_summary_is_one_sentence_of_at_most_140_characters() =>
        Faults.None(Published
            .Where(service => service.Summary.Length > 140 || !service.Summary.EndsWith('.') || Sentences(service.Summary).Count() != 1)
            .Select(service => $"{service.Id}: {service.Summary}"));

    [Fact]
    public void No_sentence_is_longer_than_20_words() =>
        Faults.None(from service in Published
                    from text in Texts(service)
                    from sentence in Sentences(text)
                    where sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > MostWords
                    select $"{service.Id}: {sentence}");

    [Fact]
    public void No_text_holds_a_word_of_the_trade() =>
        Faults.None(from service in Published
                    from text in Texts(service)
                    from word in Banned
                    where Regex.IsMatch(text, $@"\b{Regex.Escape(word)}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)
                    select $"{service.Id}: “{word}” in: {text}");

    [Fact]
    public void Throughcare_is_said_only_where_it_is_explained() =>
        Faults.None(Published
            .Where(service => Texts(service).Any(text => text.Contains("throughcare", StringComparison.OrdinalIgnoreCase)))
            .Where(service => !Texts(service).Any(text => Explained().IsMatch(text)))
            .Select(service => service.Id));

    [Fact]
    public void There_is_a_way_to_reach_every_published_service() =>
        Faults.None(Published
            .Where(service => service is { Phones.Count: 0, Email: null, Website: null, Address: null, Links.Count: 0 } && !service.Access.Any(way => way is Access.Referral or Access.WalkIn or Access.Outreach))
            .Select(service => service.Id));

    [Fact]
    public void No_organisation_is_without_a_service() =>
        Faults.None(RealInput.Site.Catalogue!.Organisations
            .Where(organisation => !RealInput.Site.Catalogue!.Published.Concat(RealInput.Site.Catalogue!.Closed).Concat(RealInput.Site.Catalogue!.Drafts).Any(service => service.Organisation == organisation))
            .Select(organisation => organisation.Id));

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
        new[] { service.Name, service.Summary, service.FirstStep, service.WhatHappens, service.Bring, service.NotFor, service.Accessibility, service.Languages }
            .OfType<string>()
            .Concat(service.Details.Plain.Split('\n'));

    private static IEnumerable<string> Sentences(string text) =>
        SentenceEnd().Split(text).Where(sentence => sentence.Length > 0);

    [GeneratedRegex(@"(?<=[.!?])\s+")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex("called throughcare|call it throughcare", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Explained();
}
