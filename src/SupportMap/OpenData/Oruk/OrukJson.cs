using System.Text.Json.Serialization;

namespace SupportMap.OpenData.Oruk;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(OrukRoot))]
[JsonSerializable(typeof(OrukPage<OrukService>))]
[JsonSerializable(typeof(OrukPage<OrukOrganization>))]
[JsonSerializable(typeof(OrukPage<OrukTaxonomy>))]
[JsonSerializable(typeof(OrukPage<OrukTaxonomyTerm>))]
[JsonSerializable(typeof(OrukPage<OrukServiceAtLocation>))]
internal sealed partial class OrukJson : JsonSerializerContext;
