using System.Globalization;
using SupportMap.Content.Facts;
using SupportMap.Content.Model;
using SupportMap.Search;

namespace SupportMap.SiteSearch;

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

    private const int MostBodyWords = 10;

    /// <summary>The fields that facts can stand in.</summary>
    internal static IEnumerable<string> FieldNames => Fields.Select(each => each.Name);

    /// <summary>
    /// What unpackIndex reads. Each service is a document; its reference is its
    /// place in the list, which takes less than its id: <c>n0</c>.
    /// </summary>
    /// <param name="lexicon">Of the indexes of other parts; null for none.</param>
    /// <param name="facts">What a service may say; null for <see cref="ServiceFacts.All"/>.</param>
    public static byte[] Of(IReadOnlyList<Service> services, Lexicon? lexicon = null, IReadOnlyList<FactRow<Service>>? facts = null)
    {
        var searched =
            (facts ?? ServiceFacts.All).Where(fact => fact.Search is not null).ToLookup(fact => fact.Search!, StringComparer.Ordinal);
        return SearchIndex.Build(Fields, [.. services.Select((service, place) => Document(service, place, searched))], lexicon).ToPacked();
    }

    private static SearchDocument Document(Service service, int place, ILookup<string, FactRow<Service>> facts) => new(
        string.Create(CultureInfo.InvariantCulture, $"n{place}"),
        [.. Fields.Select(field => field.Name switch
        {
            "organisation" => SearchValue.Text(Organisation(service.Organisation)),
            "contacts" => SearchValue.Whole(FindContacts.Of(service)),
            "text" => SearchValue.Text(BodyWords(service, facts)),
            var name => SearchValue.Text(Words(service, facts[name])),
        })]);

    private static string Organisation(Organisation organisation) =>
        FindText.Fold(string.Join(' ', organisation.AlsoKnownAs.Prepend(organisation.Name)));

    // Each posting is sent to a phone: a word once, none that another field holds, and the first of a long text. Who a service is
    // not for is left out, so that nobody is led there by the words that exclude them.
    private static string BodyWords(Service service, ILookup<string, FactRow<Service>> facts)
    {
        var elsewhere = Words(service, facts.Where(field => field.Key != "text").SelectMany(field => field)).Split(' ');
        return string.Join(' ', Words(service, facts["text"]).Split(' ').Except(elsewhere, StringComparer.Ordinal).Take(MostBodyWords));
    }

    private static string Words(Service service, IEnumerable<FactRow<Service>> facts) =>
        FindText.Fold(string.Join(' ', facts.Select(fact => fact.Words(service))));
}
