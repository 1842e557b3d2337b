using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SupportMap.Tests.OpenData;

/// <summary>The fields of a feed one by one. What is of another kind than it should be reads like nothing, and is told.</summary>
internal static partial class OrukFields
{
    private static readonly string[] Lists =
    [
        "contents", "phones", "schedules", "service_areas", "languages", "cost_options", "required_documents", "service_at_locations",
        "attributes", "addresses", "accessibility", "taxonomy_terms",
    ];

    private static readonly string[] Numbers =
        ["total_items", "total_pages", "page_number", "size", "minimum_age", "maximum_age", "amount", "interval", "latitude", "longitude"];

    public static string Text(JsonObject item, string key) => TextOf(item[key]) ?? "";

    public static decimal? Number(JsonObject item, string key) =>
        item[key] is JsonValue value && value.GetValueKind() == JsonValueKind.Number && value.TryGetValue<decimal>(out var number)
            ? number
            : null;

    public static JsonObject Child(JsonObject parent, string key) => parent[key] as JsonObject ?? [];

    public static IEnumerable<JsonObject> Children(JsonObject parent, string list) =>
        (parent[list] as JsonArray ?? []).OfType<JsonObject>();

    /// <summary>Why it cannot be read to its end, such as a key that stands twice; null when it can.</summary>
    public static string? Unreadable(JsonNode node)
    {
        try
        {
            _ = Walk(node, "").Count(field => TextOf(field.Value) is null);
            return null;
        }
        // Nodes are read when they are asked for.
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or JsonException)
        {
            return e.Message;
        }
    }

    /// <summary>Everything in it, with its place and the key it stands under (empty in a list).</summary>
    public static IEnumerable<(string Where, string Key, JsonNode? Value)> Walk(JsonNode node, string where) => node switch
    {
        JsonObject map => map.SelectMany(entry => Walk(entry.Value, $"{where}.{entry.Key}", entry.Key)),
        JsonArray list => list.SelectMany((item, i) => Walk(item, $"{where}[{i}]", "")),
        _ => [],
    };

    private static IEnumerable<(string Where, string Key, JsonNode? Value)> Walk(JsonNode? node, string where, string key) =>
        (node is null ? [] : Walk(node, where)).Prepend((where, key, node));

    /// <summary>The faults of one value, whatever it belongs to.</summary>
    public static IEnumerable<string> Of((string Where, string Key, JsonNode? Value) field)
    {
        var (where, key, value) = field;
        if (value is null or JsonArray { Count: 0 } && !where.EndsWith(".contents", StringComparison.Ordinal))
        {
            yield return $"{where} is empty";
        }

        if (value is not null && KindFor(key) is var kind && value.GetValueKind() is var found && !kind.Contains(found))
        {
            yield return $"{where} is of the kind {found}, not {kind[0]}";
        }

        if (TextOf(value) is not { } text)
        {
            yield break;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            yield return $"{where} is empty";
        }

        if (Markup().IsMatch(text))
        {
            yield return $"{where} holds markup: {text}";
        }

        if (text.Any(c => char.IsControl(c) && c != '\n'))
        {
            yield return $"{where} holds a control character";
        }

        if ((key == "id" || key.EndsWith("_id", StringComparison.Ordinal)) && !Uuid5().IsMatch(text))
        {
            yield return $"{where} is not a UUID of version 5: {text}";
        }

        if (key is "url" or "uri" or "website" or "term_uri"
            && !(Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http"))
        {
            yield return $"{where} is not a web address: {text}";
        }

        if (key == "email" && !Email().IsMatch(text))
        {
            yield return $"{where} is not an email address: {text}";
        }

        if (key == "postal_code" && !Postcode().IsMatch(text))
        {
            yield return $"{where} is not a postcode: {text}";
        }
    }

    private static string? TextOf(JsonNode? node) =>
        node is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    // The first is the one to name.
    private static JsonValueKind[] KindFor(string key) => key switch
    {
        "" or "organization" or "location" or "taxonomy_term" => [JsonValueKind.Object],
        "first_page" or "last_page" or "empty" => [JsonValueKind.True, JsonValueKind.False],
        _ when Lists.Contains(key) => [JsonValueKind.Array],
        _ when Numbers.Contains(key) => [JsonValueKind.Number],
        _ => [JsonValueKind.String],
    };

    [GeneratedRegex("<[a-zA-Z/!]|&[a-z]+;|javascript:|]\\(http")]
    private static partial Regex Markup();

    [GeneratedRegex("^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$")]
    private static partial Regex Uuid5();

    [GeneratedRegex(@"^[^@\s]+@[^@\s]+\.[^@\s]+$")]
    private static partial Regex Email();

    [GeneratedRegex("^[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][ABD-HJLNP-UW-Z]{2}$")]
    private static partial Regex Postcode();
}
