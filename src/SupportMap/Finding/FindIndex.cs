using SupportMap.Content.Model;
using SupportMap.Search;

namespace SupportMap.Finding;

/// <summary>The index that the find page searches.</summary>
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

    /// <summary>What unpackIndex reads; each published service is a document, its reference the service's id.</summary>
    public static byte[] Of(Catalogue catalogue) =>
        SearchIndex.Build(Fields, [.. catalogue.Published.OrderBy(service => service.Id, StringComparer.Ordinal).Select(Document)]).ToPacked();

    private static SearchDocument Document(Service service) => new(
        service.Id,
        [
            FindText.Fold(service.Name),
            FindText.Fold(string.Join(' ', service.Keywords)),
            FindText.Fold(service.Summary),
            FindText.Fold(string.Join(' ', service.Organisation.AlsoKnownAs.Prepend(service.Organisation.Name))),
            FindText.Fold(string.Join(' ', service.Towns)),
            FindText.Fold(Body(service)),
            SearchValue.Whole(FindContacts.Of(service)),
        ]);

    private static string Body(Service service) =>
        string.Join(' ', service.FirstStep, service.WhatHappens, service.Bring, service.NotFor, service.Cost, service.Languages, service.Accessibility, service.Details.Plain);
}
