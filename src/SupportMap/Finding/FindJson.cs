using System.Text.Json.Serialization;

namespace SupportMap.Finding;

[JsonSerializable(typeof(WordsFile))]
[JsonSerializable(typeof(PartEntry[]))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
internal sealed partial class FindJson : JsonSerializerContext;
