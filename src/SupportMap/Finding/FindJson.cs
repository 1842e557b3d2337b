using System.Text.Json.Serialization;

namespace SupportMap.Finding;

[JsonSerializable(typeof(SortedDictionary<string, List<string>>))]
internal sealed partial class FindJson : JsonSerializerContext;
