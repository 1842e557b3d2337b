using System.Text.Json;
using System.Text.Json.Serialization;
using SupportMap.Content.Model;
using SupportMap.Content.Values;
using SupportMap.OpenData.Oruk;

namespace SupportMap.OpenData.Plain;

/// <summary><c>feed.json</c>: published services, those that were asked last in front. Source: JSON Feed 1.1.</summary>
internal static partial class JsonFeed
{
    public static void Write(Utf8JsonWriter json, Catalogue catalogue, string baseUrl)
    {
        var site = catalogue.Site;
        var feed = new Feed(
            Version: "https://jsonfeed.org/version/1.1",
            Title: site.Title,
            Description: site.Tagline,
            HomePageUrl: $"{baseUrl}/",
            FeedUrl: $"{baseUrl}/data/feed.json",
            Language: site.Language,
            Authors: [new(site.Owner.Label, site.Owner.Url)],
            // Sorting keeps the order by name among those of one day.
            Items: catalogue.Published.OrderByDescending(service => service.Confirmation?.On ?? DateOnly.MinValue)
                .Select(service => ItemOf(service, baseUrl)));
        JsonSerializer.Serialize(json, feed, FeedJson.Default.Feed);
    }

    private static Item ItemOf(Service service, string baseUrl) => new(
        $"urn:uuid:{StableId.Of("service", service.FirstId)}",
        baseUrl + service.Path,
        service.Name,
        $"{service.Summary}\n\n{service.FirstStep}",
        // Only the day is known.
        service.Confirmation is { } confirmation ? $"{Dates.Write(confirmation.On)}T00:00:00Z" : null,
        service.Needs.Select(need => need.Name));

    private sealed record Feed(
        string Version,
        string Title,
        string Description,
        string HomePageUrl,
        string FeedUrl,
        string Language,
        IReadOnlyList<Author> Authors,
        IEnumerable<Item> Items);

    private sealed record Author(string Name, string Url);

    private sealed record Item(string Id, string Url, string Title, string ContentText, string? DateModified, IEnumerable<string> Tags);

    [JsonSourceGenerationOptions(
        GenerationMode = JsonSourceGenerationMode.Serialization,
        PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonSerializable(typeof(Feed))]
    private sealed partial class FeedJson : JsonSerializerContext;
}
