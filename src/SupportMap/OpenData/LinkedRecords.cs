using System.Text.Json.Serialization;

namespace SupportMap.OpenData;

// The objects of schema.org, as far as the catalogue can fill them. Names become camelCase; null is left out.

internal sealed record LinkedSite(
    [property: JsonPropertyName("@type")] string Type,
    string Name,
    string Url,
    LinkedOrganisation Publisher,
    LinkedSearch PotentialAction);

internal sealed record LinkedOrganisation([property: JsonPropertyName("@type")] string Type, string Name, string? Url);

internal sealed record LinkedSearch(
    [property: JsonPropertyName("@type")] string Type,
    string Target,
    [property: JsonPropertyName("query-input")] string QueryInput);

internal sealed record LinkedTrail([property: JsonPropertyName("@type")] string Type, IEnumerable<LinkedStep> ItemListElement);

/// <param name="Item">The address; null for the page itself.</param>
internal sealed record LinkedStep([property: JsonPropertyName("@type")] string Type, int Position, string Name, string? Item);

internal sealed record LinkedService(
    [property: JsonPropertyName("@type")] string Type,
    string Name,
    string Description,
    string? Url,
    string ServiceType,
    LinkedOrganisation Provider,
    IEnumerable<string> AreaServed,
    IReadOnlyList<LinkedHours>? HoursAvailable,
    LinkedChannel? AvailableChannel);

/// <summary>Hours of days of the week, or of one day.</summary>
internal sealed record LinkedHours(
    [property: JsonPropertyName("@type")] string Type,
    IEnumerable<string>? DayOfWeek,
    string? ValidFrom,
    string? ValidThrough,
    string Opens,
    string Closes);

internal sealed record LinkedChannel(
    [property: JsonPropertyName("@type")] string Type,
    IReadOnlyList<LinkedPoint>? ServicePhone,
    IReadOnlyList<LinkedPoint>? ServiceSmsNumber,
    string? ServiceUrl,
    LinkedAddress? ServicePostalAddress);

internal sealed record LinkedPoint(
    [property: JsonPropertyName("@type")] string Type, string Telephone, string? ContactType, IReadOnlyList<LinkedHours>? HoursAvailable);

internal sealed record LinkedAddress(
    [property: JsonPropertyName("@type")] string Type,
    string? StreetAddress,
    string AddressLocality,
    string? PostalCode,
    string AddressCountry);

// Only written, never read; see OrukJson.
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Serialization,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(LinkedSite))]
[JsonSerializable(typeof(LinkedService))]
[JsonSerializable(typeof(LinkedTrail))]
internal sealed partial class LinkedJson : JsonSerializerContext;
