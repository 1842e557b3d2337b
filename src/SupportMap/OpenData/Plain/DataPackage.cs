using System.Text.Json;
using SupportMap.Content.Model;
using SupportMap.Content.Values;
using SupportMap.OpenData.Tables;

namespace SupportMap.OpenData.Plain;

/// <summary>
/// <c>datapackage.json</c>: what each column of the tables means. Source:
/// specs.frictionlessdata.io (Data Package 1.0, Table Schema 1.0).
/// </summary>
internal static class DataPackage
{
    public static void Write(Utf8JsonWriter json, SiteSettings site, string baseUrl, DateOnly today)
    {
        json.WriteStartObject();
        json.WriteString("profile", "data-package");
        json.WriteString("name", Ids.Suggest(site.Title));
        json.WriteString("title", site.Title);
        json.WriteString("description", site.Tagline);
        json.WriteString("homepage", $"{baseUrl}/data/");
        json.WriteString("created", $"{Dates.Write(today)}T00:00:00Z");
        JsonParts.WriteObjects(json, "licenses", [site.ContentLicence], licence =>
        {
            json.WriteString("title", licence.Label);
            json.WriteString("path", licence.Url);
        });
        JsonParts.WriteObjects(json, "contributors", [site.Owner], owner =>
        {
            json.WriteString("title", owner.Label);
            json.WriteString("path", owner.Url);
            json.WriteString("role", "publisher");
        });
        json.WriteStartArray("resources");
        WriteTable(json, "services", DataTables.All[0], ServiceColumns.All(baseUrl), "organisation");
        WriteTable(json, "organisations", DataTables.All[1], OrganisationColumns.All(baseUrl), null);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTable<T>(
        Utf8JsonWriter json, string name, (string Address, string Words) table, IReadOnlyList<Column<T>> columns, string? organisation)
    {
        json.WriteStartObject();
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("name", name);
        json.WriteString("path", table.Address[(table.Address.LastIndexOf('/') + 1)..]);
        json.WriteString("description", table.Words);
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        json.WriteStartObject("schema");
        JsonParts.WriteObjects(json, "fields", columns, column => WriteField(json, column));
        json.WriteString("primaryKey", ServiceColumns.Id);
        if (organisation is not null)
        {
            JsonParts.WriteObjects(json, "foreignKeys", [organisation], column =>
            {
                json.WriteString("fields", column);
                json.WriteStartObject("reference");
                json.WriteString("resource", "organisations");
                json.WriteString("fields", ServiceColumns.Id);
                json.WriteEndObject();
            });
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteField<T>(Utf8JsonWriter json, Column<T> column)
    {
        json.WriteString("name", column.Name);
        json.WriteString("type", column.Type switch
        {
            ColumnType.Number => "integer",
            ColumnType.TrueOrFalse => "boolean",
            ColumnType.Date => "date",
            _ => "string",
        });
        JsonParts.WriteText(json, "format", column.Type switch { ColumnType.WebAddress => "uri", ColumnType.Email => "email", _ => null });
        json.WriteString("description", column.About);
        json.WriteString("example", column.Example);
        // A list of words stands in one cell: what holds for its items cannot be said of the cell.
        var words = column.Type == ColumnType.Text ? column.Words : null;
        if (!column.IsRequired && words is null)
        {
            return;
        }

        json.WriteStartObject("constraints");
        if (column.IsRequired)
        {
            json.WriteBoolean("required", true);
        }

        JsonParts.WriteTexts(json, "enum", words ?? []);
        json.WriteEndObject();
    }
}
