using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SupportMap.Content.Model;
using SupportMap.Output;

namespace SupportMap.OpenData.Oruk;

/// <summary>The directory as an Open Referral UK feed (HSDS-UK 3.0) of plain files: what an API of that standard would answer.</summary>
/// <remarks>
/// A list stands in a file of its own (<c>services.json</c>), a single object in one without an ending (<c>services/ID</c>);
/// <see cref="Addresses"/> says which address is answered with which list.
/// </remarks>
public static class OrukFeed
{
    /// <summary>Where the feed is, with a slash at both ends.</summary>
    public const string Root = "/data/oruk/";

    /// <summary>The lists, by the names that the standard gives them, and what stands in each.</summary>
    public static IReadOnlyList<(string Name, string Words)> Lists { get; } =
    [
        ("services", "Services, with everything known about each"),
        ("organizations", "Organisations that run them"),
        ("taxonomies", "The lists of words that services are tagged with"),
        ("taxonomy_terms", "Those words: needs, times, people and areas"),
        ("service_at_locations", "Places where services are"),
    ];

    /// <summary>From the addresses of the standard to those of the files.</summary>
    public static IReadOnlyList<(string From, string To)> Addresses { get; } =
        [(Root, $"{Root}index.json"), .. Lists.Select(list => ($"{Root}{list.Name}", $"{Root}{list.Name}.json"))];

    public static IEnumerable<OutputFile> For(Catalogue catalogue, string baseUrl)
    {
        var taxonomies = OrukTaxonomies.Of(catalogue, baseUrl);
        var services = new OrukServices(catalogue, taxonomies, baseUrl);
        OrukTaxonomyTerm[] terms = [.. taxonomies.Terms];
        return
        [
            File("index.json", () => About(catalogue.Site), OrukJson.Default.OrukRoot),
            .. Files("services", services.Services, OrukServices.IdOf, services.Service, OrukJson.Default.OrukPageOrukService, OrukJson.Default.OrukService),
            .. Files("organizations", services.Organisations, OrukServices.IdOf, services.Organization, OrukJson.Default.OrukPageOrukOrganization, OrukJson.Default.OrukOrganization),
            .. Files("taxonomies", taxonomies.All, taxonomy => taxonomy.Id, taxonomy => taxonomy, OrukJson.Default.OrukPageOrukTaxonomy, OrukJson.Default.OrukTaxonomy),
            .. Files("taxonomy_terms", terms, term => term.Id, term => term, OrukJson.Default.OrukPageOrukTaxonomyTerm, OrukJson.Default.OrukTaxonomyTerm),
            .. Files("service_at_locations", [.. services.Services.Where(OrukServices.HasPlace)], OrukServices.PlaceIdOf, services.AtLocation, OrukJson.Default.OrukPageOrukServiceAtLocation, OrukJson.Default.OrukServiceAtLocation),
        ];
    }

    private static OrukRoot About(SiteSettings site) => new(
        "HSDS-UK-3.0",
        "https://github.com/OpenReferralUK/uk-profile",
        site.ContentLicence.Label,
        site.ContentLicence.Url,
        site.Owner.Label,
        site.Owner.Url);

    private static IEnumerable<OutputFile> Files<TFrom, T>(string list, IReadOnlyList<TFrom> items, Func<TFrom, Guid> idOf, Func<TFrom, T> make, JsonTypeInfo<OrukPage<T>> page, JsonTypeInfo<T> one) =>
    [
        OutputFile.InPieces($"{Root[1..]}{list}.json", stream => JsonSerializer.Serialize(stream, OrukPage<T>.Of(items.Count, items.Select(make)), page)),
        .. items.Select(item => File($"{list}/{idOf(item)}", () => make(item), one)),
    ];

    private static OutputFile File<T>(string path, Func<T> make, JsonTypeInfo<T> type) =>
        new($"{Root[1..]}{path}", () => JsonSerializer.SerializeToUtf8Bytes(make(), type));
}
