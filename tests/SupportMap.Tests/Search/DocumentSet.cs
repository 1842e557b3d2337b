using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using SupportMap.Search;

namespace SupportMap.Tests.Search;

/// <summary>Fields and documents, in C# and as the JSON that the scripts of tests/conformance take.</summary>
internal sealed partial record DocumentSet(IReadOnlyList<SearchField> Fields, IReadOnlyList<SearchDocument> Documents, string Json)
{
    /// <summary>Words for queries: mostly those of the texts, a few of the JSON around them.</summary>
    public string[] Words { get; } = [.. WordPattern().Matches(Json).Select(word => word.Value)];

    public SearchIndex Index => SearchIndex.Build(Fields, Documents);

    public static DocumentSet Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Read(document.RootElement);
    }

    public static DocumentSet Read(JsonElement json) => new(
        [.. json.GetProperty("fields").EnumerateArray().Select(ReadField)],
        [.. json.GetProperty("documents").EnumerateArray().Select(ReadDocument)],
        $$"""{"fields":{{json.GetProperty("fields").GetRawText()}},"documents":{{OneLine(json.GetProperty("documents"))}}}""");

    /// <summary>A number as JSON.</summary>
    public static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static SearchField ReadField(JsonElement field) => new(JsonText.Read(field.GetProperty("name"))!, Boost(field));

    private static SearchDocument ReadDocument(JsonElement document) => new(
        JsonText.Read(document.GetProperty("ref"))!,
        [.. document.GetProperty("values").EnumerateArray().Select(ReadValue)],
        Boost(document));

    private static SearchValue? ReadValue(JsonElement value) => value.ValueKind == JsonValueKind.Array
        ? SearchValue.Whole(value.EnumerateArray().Select(term => JsonText.Read(term)!))
        : JsonText.Read(value);

    private static double Boost(JsonElement element) =>
        element.TryGetProperty("boost", out var boost) ? boost.GetDouble() : 1;

    // The cases put each document on a line of its own; a question to a script is one line.
    private static string OneLine(JsonElement element) => element.GetRawText().Replace("\n", "", StringComparison.Ordinal);

    [GeneratedRegex("[a-z]{2,}")]
    private static partial Regex WordPattern();
}
