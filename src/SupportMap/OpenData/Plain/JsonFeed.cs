using System.Text.Json;
using SupportMap.Content.Model;
using SupportMap.Content.Values;
using SupportMap.OpenData.Oruk;

namespace SupportMap.OpenData.Plain;

/// <summary><c>feed.json</c>: published services, those that were asked last in front. Source: JSON Feed 1.1.</summary>
internal static class JsonFeed
{
    public static void Write(Utf8JsonWriter json, Catalogue catalogue, string baseUrl)
    {
        var site = catalogue.Site;
        json.WriteStartObject();
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", site.Title);
        json.WriteString("description", site.Tagline);
        json.WriteString("home_page_url", $"{baseUrl}/");
        json.WriteString("feed_url", $"{baseUrl}/data/feed.json");
        json.WriteString("language", site.Language);
        JsonParts.WriteObjects(json, "authors", [site.Owner], owner =>
        {
            json.WriteString("name", owner.Label);
            json.WriteString("url", owner.Url);
        });
        // Sorting keeps the order by name among those of one day.
        json.WriteStartArray("items");
        foreach (var service in catalogue.Published.OrderByDescending(service => service.Confirmation?.On ?? DateOnly.MinValue))
        {
            JsonParts.WriteObject(json, service, one => WriteItem(json, one, baseUrl));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteItem(Utf8JsonWriter json, Service service, string baseUrl)
    {
        json.WriteString("id", $"urn:uuid:{StableId.Of("service", service.FirstId)}");
        json.WriteString("url", baseUrl + service.Path);
        json.WriteString("title", service.Name);
        json.WriteString("content_text", $"{service.Summary}\n\n{service.FirstStep}");
        if (service.Confirmation is { } confirmation)
        {
            // Only the day is known.
            json.WriteString("date_modified", $"{Dates.Write(confirmation.On)}T00:00:00Z");
        }

        JsonParts.WriteTexts(json, "tags", service.Needs.Select(need => need.Name));
    }
}
