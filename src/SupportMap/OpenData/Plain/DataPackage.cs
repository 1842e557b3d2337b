using System.Text.Json;
using System.Text.Json.Serialization;
using SupportMap.Content.Model;
using SupportMap.Content.Values;
using SupportMap.OpenData.Tables;

namespace SupportMap.OpenData.Plain;

/// <summary>
/// <c>datapackage.json</c>: what each column of the tables means. Source:
/// specs.frictionlessdata.io (Data Package 1.0, Table Schema 1.0).
/// </summary>
internal static partial class DataPackage
{
    public static void Write(Utf8JsonWriter json, SiteSettings site, string baseUrl, DateOnly today)
    {
        const string Organisations = "organisations";
        var package = new Package(
            Profile: "data-package",
            Name: Ids.Suggest(site.Title),
            Title: site.Title,
            Description: site.Tagline,
            Homepage: $"{baseUrl}/data/",
            Created: $"{Dates.Write(today)}T00:00:00Z",
            Licenses: [new(site.ContentLicence.Label, site.ContentLicence.Url, null)],
            Contributors: [new(site.Owner.Label, site.Owner.Url, "publisher")],
            Resources:
            [
                Table(
                    "services",
                    DataTables.All[0],
                    ServiceColumns.All(baseUrl),
                    [new("organisation", new(Organisations, ServiceColumns.Id))]),
                Table(Organisations, DataTables.All[1], OrganisationColumns.All(baseUrl), null),
            ]);
        JsonSerializer.Serialize(json, package, PackageJson.Default.Package);
    }

    private static Resource Table<T>(
        string name, (string Address, string Words) table, IReadOnlyList<Column<T>> columns, IReadOnlyList<ForeignKey>? foreignKeys) => new(
            Profile: "tabular-data-resource",
            Name: name,
            Path: table.Address[(table.Address.LastIndexOf('/') + 1)..],
            Description: table.Words,
            Format: "csv",
            Mediatype: "text/csv",
            Encoding: "utf-8",
            Schema: new([.. columns.Select(FieldOf)], ServiceColumns.Id, foreignKeys));

    private static Field FieldOf<T>(Column<T> column)
    {
        // A list of words stands in one cell: what holds for its items cannot be said of the cell.
        var words = column.Type == ColumnType.Text ? column.Words : null;
        return new(
            Name: column.Name,
            Type: column.Type switch
            {
                ColumnType.Number => "integer",
                ColumnType.TrueOrFalse => "boolean",
                ColumnType.Date => "date",
                _ => "string",
            },
            Format: column.Type switch { ColumnType.WebAddress => "uri", ColumnType.Email => "email", _ => null },
            Description: column.About,
            Example: column.Example,
            Constraints: column.IsRequired || words is not null ? new(column.IsRequired ? true : null, words) : null);
    }

    private sealed record Package(
        string Profile,
        string Name,
        string Title,
        string Description,
        string Homepage,
        string Created,
        IReadOnlyList<Named> Licenses,
        IReadOnlyList<Named> Contributors,
        IReadOnlyList<Resource> Resources);

    private sealed record Named(string Title, string Path, string? Role);

    private sealed record Resource(
        string Profile, string Name, string Path, string Description, string Format, string Mediatype, string Encoding, Schema Schema);

    private sealed record Schema(IReadOnlyList<Field> Fields, string PrimaryKey, IReadOnlyList<ForeignKey>? ForeignKeys);

    private sealed record Field(string Name, string Type, string? Format, string Description, string Example, Constraints? Constraints);

    private sealed record Constraints(bool? Required, IReadOnlyList<string>? Enum);

    private sealed record ForeignKey(string Fields, Reference Reference);

    private sealed record Reference(string Resource, string Fields);

    [JsonSourceGenerationOptions(
        GenerationMode = JsonSourceGenerationMode.Serialization,
        PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonSerializable(typeof(Package))]
    private sealed partial class PackageJson : JsonSerializerContext;
}
