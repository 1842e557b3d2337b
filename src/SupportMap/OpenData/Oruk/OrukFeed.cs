using System.Collections.Frozen;
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

    /// <summary>The file that answers, with 404, for whatever is not there.</summary>
    public const string Nothing = $"{Root}not-found.json";

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

    /// <param name="changed">When each file of the input last changed, by its path; null when nobody has asked.</param>
    public static IEnumerable<OutputFile> For(
        Catalogue catalogue, string baseUrl, IReadOnlyDictionary<string, DateTimeOffset>? changed = null)
    {
        var taxonomies = OrukTaxonomies.Of(catalogue, baseUrl);
        var services = new OrukServices(catalogue, taxonomies, baseUrl, changed ?? FrozenDictionary<string, DateTimeOffset>.Empty);
        OrukTaxonomyTerm[] terms = [.. taxonomies.Terms];
        return
        [
            File("index.json", () => About(catalogue.Site), OrukJson.Default.OrukRoot),
            File("not-found.json", () => new OrukNothing("not found", NothingHere(baseUrl)), OrukJson.Default.OrukNothing),
            .. Files("services", services.Services, OrukServices.IdOf, services.Service, OrukJson.Default.OrukService),
            .. Files("organizations", services.Organisations, OrukServices.IdOf, services.Organization, OrukJson.Default.OrukOrganization),
            .. Files("taxonomies", taxonomies.All, taxonomy => taxonomy.Id, taxonomy => taxonomy, OrukJson.Default.OrukTaxonomy),
            .. Files("taxonomy_terms", terms, term => term.Id, term => term, OrukJson.Default.OrukTaxonomyTerm),
            .. Files(
                "service_at_locations",
                [.. services.Services.Where(OrukServices.HasPlace)],
                OrukServices.PlaceIdOf,
                services.AtLocation,
                OrukJson.Default.OrukServiceAtLocation),
        ];
    }

    private static string NothingHere(string baseUrl) =>
        $"Nothing has this address. {baseUrl}{Root}services lists all services with their ids.";

    private static OrukRoot About(SiteSettings site) => new(
        "HSDS-UK-3.0",
        "https://github.com/OpenReferralUK/uk-profile",
        "https://raw.githubusercontent.com/OpenReferralUK/uk-profile/HEAD/schema/openapi.json",
        site.ContentLicence.Label,
        site.ContentLicence.Url,
        site.Owner.Label,
        site.Owner.Url);

    private static IEnumerable<OutputFile> Files<TFrom, T>(
        string list, IReadOnlyList<TFrom> items, Func<TFrom, Guid> idOf, Func<TFrom, T> make, JsonTypeInfo<T> one)
    {
        IReadOnlyList<OutputFile> files = [.. items.Select(item => File($"{list}/{idOf(item)}", () => make(item), one))];
        return [OutputFile.Joined($"{Root[1..]}{list}.json", BeforeItems(files.Count), files, ","u8.ToArray(), "]}"u8.ToArray()), .. files];
    }

    // A page of a list, up to the first item; there is always just one page.
    private static byte[] BeforeItems(int count)
    {
        using var stream = new MemoryStream();
        using var json = new Utf8JsonWriter(stream);
        json.WriteStartObject();
        json.WriteNumber("total_items", count);
        json.WriteNumber("total_pages", 1);
        json.WriteNumber("page_number", 1);
        json.WriteNumber("size", count);
        json.WriteBoolean("first_page", true);
        json.WriteBoolean("last_page", true);
        json.WriteBoolean("empty", count == 0);
        json.WriteStartArray("contents");
        json.Flush();
        return stream.ToArray();
    }

    private static OutputFile File<T>(string path, Func<T> make, JsonTypeInfo<T> type) =>
        new($"{Root[1..]}{path}", stream => stream.Write(JsonSerializer.SerializeToUtf8Bytes(make(), type)));
}
