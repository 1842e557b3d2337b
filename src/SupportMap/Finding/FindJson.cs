using System.Text.Json.Serialization;

namespace SupportMap.Finding;

[JsonSerializable(typeof(WordsFile))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
internal sealed partial class FindJson : JsonSerializerContext;
