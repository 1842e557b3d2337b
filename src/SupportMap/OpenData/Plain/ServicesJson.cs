using System.Text.Json;
using SupportMap.Content.Model;
using SupportMap.Content.Reading;

namespace SupportMap.OpenData.Plain;

/// <summary><c>services.json</c>: the lists of words first, then every service that has a page.</summary>
internal static class ServicesJson
{
    public static void Write(Utf8JsonWriter json, Catalogue catalogue, string baseUrl, DateOnly today)
    {
        IReadOnlyList<Service> services =
            [.. catalogue.WithPage.OrderBy(service => service.Id, StringComparer.Ordinal)];
        json.WriteStartObject();
        JsonParts.WriteHead(json, catalogue.Site, baseUrl, today, services.Count);
        JsonParts.WriteObjects(json, "needs", catalogue.Needs, need => WriteNeed(json, need));
        JsonParts.WriteObjects(json, "areas", catalogue.Areas, area =>
        {
            WriteTerm(json, area.Id, area.Name, null);
            JsonParts.WriteText(json, "within", area.Within?.Id);
        });
        JsonParts.WriteObjects(json, "stages", catalogue.Stages, stage => WriteTerm(json, stage.Id, stage.Name, stage.Summary));
        JsonParts.WriteObjects(
            json, "audiences", catalogue.Audiences, audience => WriteTerm(json, audience.Id, audience.Name, audience.Summary));
        JsonParts.WriteObjects(json, "services", services, service => ServiceJson.Write(json, service, baseUrl));
        json.WriteEndObject();
    }

    private static void WriteNeed(Utf8JsonWriter json, Need need)
    {
        WriteTerm(json, need.Id, need.Name, need.Summary);
        JsonParts.WriteObjects(json, SharedKeys.SameAs.Name, need.SameAs, other =>
        {
            json.WriteString(SharedKeys.List.Name, Choices.OtherLists.Write(other.List));
            json.WriteString(SharedKeys.NameThere.Name, other.Name);
            json.WriteString(SharedKeys.Match.Name, Choices.NameMatches.Write(other.Match));
        });
    }

    private static void WriteTerm(Utf8JsonWriter json, string id, string name, string? summary)
    {
        json.WriteString("id", id);
        json.WriteString("name", name);
        JsonParts.WriteText(json, "summary", summary);
    }
}
