using System.Text.Json.Serialization;

namespace SupportMap.OpenData.Oruk;

// Only written, never read: what reading would need takes a tenth of a second to initialise when the program starts.
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Serialization,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(OrukRoot))]
[JsonSerializable(typeof(OrukNothing))]
[JsonSerializable(typeof(OrukService))]
[JsonSerializable(typeof(OrukOrganization))]
[JsonSerializable(typeof(OrukTaxonomy))]
[JsonSerializable(typeof(OrukTaxonomyTerm))]
[JsonSerializable(typeof(OrukServiceAtLocation))]
internal sealed partial class OrukJson : JsonSerializerContext;
