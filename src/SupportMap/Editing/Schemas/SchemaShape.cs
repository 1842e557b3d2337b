using System.Text.Json.Nodes;
using SupportMap.Content.Reading;

namespace SupportMap.Editing.Schemas;

/// <summary>Turns forms into JSON Schema. It lets pass what only the parsers can judge, and refuses nothing that they accept.</summary>
/// <param name="ids">The ids of each list, by the names of their files.</param>
internal sealed class SchemaShape(IReadOnlyDictionary<string, IReadOnlyList<string>> ids)
{
    private const string Id = "^[a-z0-9]+(-[a-z0-9]+)*$";

    /// <summary>A group with these names and no others.</summary>
    public JsonObject Group(IReadOnlyList<Key> keys)
    {
        var properties = new JsonObject();
        foreach (var key in keys)
        {
            properties[key.Name] = Described(key);
        }

        var group = new JsonObject { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties };
        if (keys.Where(key => key.IsRequired).ToList() is { Count: > 0 } required)
        {
            group["required"] = new JsonArray([.. required.Select(key => (JsonNode)key.Name)]);
        }

        return group;
    }

    private JsonObject Described(Key key)
    {
        var value = Value(key.Form, key.IsRequired);
        value.Insert(
            0,
            "description",
            $"{char.ToUpperInvariant(key.About[0])}{key.About[1..]}."
            + $"{(key.Example.Length > 0 ? $" For example: {key.Name}: {key.Example}" : "")}");
        return value;
    }

    private JsonObject Value(Form form, bool isRequired) => form switch
    {
        TextForm text => Text(text),
        WordForm { Words: ["true", "false"] } => new JsonObject { ["enum"] = new JsonArray(true, false, "true", "false") },
        WordForm { Words: var words } => new JsonObject { ["enum"] = Array(words) },
        IdForm { List: { } list } when ids[list].Count > 0 => new JsonObject { ["enum"] = Array(ids[list]) },
        IdForm => new JsonObject { ["type"] = "string", ["pattern"] = Id, ["maxLength"] = Content.Values.Ids.MaxLength },
        // Numbers may stand in quotes.
        NumberForm { Most: var most } => new JsonObject
        {
            ["type"] = new JsonArray("integer", "string"),
            ["minimum"] = 0,
            ["maximum"] = most,
            ["pattern"] = "^[0-9]{1,4}$",
        },
        ListForm list => List(list, isRequired),
        GroupForm { OrWord: { } word, Keys: var keys } =>
            new JsonObject { ["anyOf"] = new JsonArray(Group(keys), new JsonObject { ["const"] = word }) },
        GroupForm { Keys: var keys } => Group(keys),
        TownForm { Group: var group } => new JsonObject { ["anyOf"] = new JsonArray(Text(new TextForm(60)), Group(group.Keys)) },
        MapForm map => new JsonObject { ["type"] = "object", ["additionalProperties"] = Value(map.Value, false) },
        HoursForm { OrWord: { } word } =>
            new JsonObject { ["anyOf"] = new JsonArray(Value(new HoursForm(), isRequired), new JsonObject { ["const"] = word }) },
        HoursForm => new JsonObject
        {
            ["type"] = "object",
            ["additionalProperties"] = false,
            ["minProperties"] = 1,
            ["patternProperties"] = new JsonObject
            {
                [$"^{HoursForm.Days}$"] = new JsonObject { ["type"] = "string", ["pattern"] = $"^{HoursForm.Times}$" },
            },
        },
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };

    // 101 is a number for an editor, and a text for us.
    private static JsonObject Text(TextForm text)
    {
        var schema = new JsonObject { ["type"] = new JsonArray("string", "number"), ["minLength"] = 1, ["maxLength"] = text.Most };
        if (text.Pattern is { } pattern)
        {
            schema["pattern"] = pattern;
        }

        return schema;
    }

    private JsonObject List(ListForm list, bool isRequired)
    {
        var array = new JsonObject { ["type"] = "array", ["items"] = Value(list.Item, false) };
        if (isRequired && !list.IsOfGroups)
        {
            array["minItems"] = 1;
        }

        if (list.Item is IdForm or WordForm)
        {
            array["uniqueItems"] = true;
        }

        return new JsonObject { ["anyOf"] = new JsonArray(array, Value(list.Item, false)) };
    }

    private static JsonArray Array(IEnumerable<string> words) => new([.. words.Select(word => (JsonNode)word)]);
}
