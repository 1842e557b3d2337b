using System.Text.Json.Serialization;

namespace SupportMap.SiteSearch;

[JsonSerializable(typeof(WordsFile))]
[JsonSerializable(typeof(PartEntry[]))]
[JsonSerializable(typeof(TownsOfArea[]))]
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Serialization,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
internal sealed partial class FindJson : JsonSerializerContext;
