using System.Globalization;
using SupportMap.Content.Model;
using SupportMap.Search;

namespace SupportMap.Finding;

/// <summary>The index of one part of the catalogue, which the find page searches.</summary>
public static class FindIndex
{
    // What a service is called says most about it; what its text mentions says least.
    private static readonly SearchField[] Fields =
    [
        new("name", 10),
        new("keywords", 6),
        new("summary", 4),
        new("organisation", 3),
        new("towns", 2),
        new("text", 1),
        new("contacts", 10),
    ];

    private const int MostBodyWords = 48;

    /// <summary>
    /// What unpackIndex reads. Each service is a document; its reference is its
    /// place in the list, which takes less than its id: <c>n0</c>.
    /// </summary>
    /// <param name="lexicon">Of the indexes of other parts; null for none.</param>
    public static byte[] Of(IReadOnlyList<Service> services, Lexicon? lexicon = null) =>
        SearchIndex.Build(Fields, [.. services.Select(Document)], lexicon).ToPacked();

    private static SearchDocument Document(Service service, int place) => new(
        string.Create(CultureInfo.InvariantCulture, $"n{place}"),
        [
            FindText.Fold(service.Name),
            FindText.Fold(string.Join(' ', service.Keywords)),
            FindText.Fold(service.Summary),
            FindText.Fold(string.Join(' ', service.Organisation.AlsoKnownAs.Prepend(service.Organisation.Name))),
            FindText.Fold(string.Join(' ', service.Towns)),
            BodyWords(service),
            SearchValue.Whole(FindContacts.Of(service)),
        ]);

    // Each posting is sent to a phone: a word once, none that another field holds, and the first of a long text. Who a service is
    // not for is left out, so that nobody is led there by the words that exclude them.
    private static string BodyWords(Service service)
    {
        var elsewhere = FindText.Fold(string.Join(' ', [service.Name, service.Summary, .. service.Keywords, .. service.Towns])).Split(' ');
        return string.Join(' ', FindText.Fold(Body(service)).Split(' ').Except(elsewhere, StringComparer.Ordinal).Take(MostBodyWords));
    }

    private static string Body(Service service) =>
        string.Join(
            ' ',
            service.FirstStep,
            service.WhatHappens,
            service.Bring,
            service.Languages,
            service.Accessibility,
            service.Details.Plain);
}
