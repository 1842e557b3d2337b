using System.Text.Json;
using SupportMap.Content.Facts;
using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.OpenData.Oruk;

namespace SupportMap.OpenData.Plain;

/// <summary><c>organisations.json</c>: everyone who runs a service that has a page.</summary>
internal static class OrganisationsJson
{
    public static void Write(Utf8JsonWriter json, Catalogue catalogue, string baseUrl, DateOnly today)
    {
        var services = catalogue.WithPage.ToLookup(service => service.Organisation.Id, StringComparer.Ordinal);
        IReadOnlyList<Organisation> running = [.. catalogue.Organisations.Where(organisation => services.Contains(organisation.Id))
            .OrderBy(organisation => organisation.Id, StringComparer.Ordinal)];
        json.WriteStartObject();
        JsonParts.WriteHead(json, catalogue.Site, baseUrl, today, running.Count);
        JsonParts.WriteObjects(json, "organisations", running, organisation =>
        {
            json.WriteString("id", organisation.Id);
            json.WriteString("uuid", StableId.Of("organisation", organisation.FirstId));
            json.WriteString("page", baseUrl + organisation.Path);
            foreach (var fact in OrganisationFacts.All)
            {
                FactJson.Write(json, fact, organisation);
            }

            JsonParts.WriteTexts(
                json, SharedKeys.Services.Name, services[organisation.Id].Select(service => service.Id).Order(StringComparer.Ordinal));
        });
        json.WriteEndObject();
    }
}
