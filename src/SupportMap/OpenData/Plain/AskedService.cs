using System.Text.Json;
using SupportMap.Content.Facts;
using SupportMap.Content.Model;
using SupportMap.Content.Values;
using SupportMap.OpenData.Tables;
using SupportMap.Output;

namespace SupportMap.OpenData.Plain;

/// <summary><c>/data/services/foodbank.json</c>: what the form of <c>/change/</c> fills its fields with, as the cells of a table.</summary>
internal static class AskedService
{
    /// <summary>One file for each service that has a page.</summary>
    public static IEnumerable<OutputFile> All(Catalogue catalogue) =>
        catalogue.WithPage.Select(service => PlainFiles.File($"data/services/{service.Id}.json", json => Write(json, service)));

    private static void Write(Utf8JsonWriter json, Service service)
    {
        json.WriteStartObject();
        json.WriteString("id", service.Id);
        json.WriteString("name", service.Name);
        json.WriteString("organisation-name", service.Organisation.Name);
        if (service.Confirmation is { } asked)
        {
            json.WriteString(ServiceKeys.Checked.Name, Dates.Write(asked.On));
        }

        if (service.AddressIsConfidential)
        {
            json.WriteBoolean("address-confidential", true);
        }

        json.WriteStartObject("facts");
        foreach (var column in PartnerColumns.All.SelectMany(asked => asked.Columns))
        {
            JsonParts.WriteText(json, column.Name, column.Get(service));
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
