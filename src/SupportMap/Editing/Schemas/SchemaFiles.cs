using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SupportMap.Content.Facts;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;

namespace SupportMap.Editing.Schemas;

/// <summary>
/// For each kind of file a description that editors read, to complete and
/// to explain: JSON Schema, draft 7, which all of them know.
/// </summary>
public static class SchemaFiles
{
    /// <summary>The lists whose ids are told to editors, by the names of their files.</summary>
    private static readonly string[] Lists = ["needs.yaml", "areas.yaml", "stages.yaml", "audiences.yaml", "prisons.yaml"];

    private static readonly JsonSerializerOptions Readable =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One file for each kind, to lie at the top of the input.</summary>
    /// <param name="input">Where the ids of needs, areas and the like come from.</param>
    /// <param name="kinds">Null for <see cref="FileKinds.All"/>.</param>
    public static IReadOnlyList<InputFile> Of(IReadOnlyList<InputFile> input, IReadOnlyList<FileKind>? kinds = null)
    {
        var shape = new SchemaShape(Lists.ToDictionary(list => list, list => Ids(input, list), StringComparer.Ordinal));
        return [.. (kinds ?? FileKinds.All).Select(
            kind => new InputFile($"{kind.Name}.schema.json", Encoding.UTF8.GetBytes($"{Schema(kind, shape).ToJsonString(Readable)}\n")))];
    }

    private static JsonObject Schema(FileKind kind, SchemaShape shape)
    {
        var facts = shape.Group(kind.Keys);
        if (kind.Keys.Where(key => key.Beside is not null).ToList() is { Count: > 0 } together)
        {
            facts["dependencies"] = new JsonObject(
                together.Select(key => KeyValuePair.Create<string, JsonNode?>(key.Name, new JsonArray(key.Beside))));
        }

        var schema = kind.IsList ? new JsonObject { ["type"] = "array", ["items"] = facts } : facts;
        schema.Insert(0, "$schema", "http://json-schema.org/draft-07/schema#");
        schema.Insert(
            1, "title", kind.IsList ? $"A list; each part is {kind.About}" : $"{char.ToUpperInvariant(kind.About[0])}{kind.About[1..]}");
        return schema;
    }

    private static IReadOnlyList<string> Ids(IReadOnlyList<InputFile> input, string name)
    {
        var bag = new DiagnosticBag();
        return input.FirstOrDefault(file => file.Path == name) is { } file
            && TextDecoder.Decode(file, name, TextDecoder.MaxListBytes, bag) is { } source
            && YamlDocument.Read(source, source.Text, 1, YamlLimits.List, bag) is YamlList list
            ? [.. list.Items.OfType<YamlMap>()
                .SelectMany(map => map.Entries)
                .Where(entry => entry.Key.Text == SharedKeys.Id.Name)
                .Select(entry => entry.Value)
                .OfType<YamlScalar>()
                .Select(id => id.Text)]
            : [];
    }
}
