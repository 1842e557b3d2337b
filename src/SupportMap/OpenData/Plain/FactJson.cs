using System.Globalization;
using System.Text.Json;
using SupportMap.Content.Facts;
using SupportMap.Content.Reading;

namespace SupportMap.OpenData.Plain;

/// <summary>A fact as its file writes it, with true, false and numbers as such. What is not known is left out.</summary>
internal static class FactJson
{
    public static void Write<T>(Utf8JsonWriter json, FactRow<T> fact, T entry)
    {
        var value = fact.Plain is null ? fact.Write(entry) : new TextFact(fact.Plain(entry));
        Write(json, fact.Key.Name, fact.Key.Form, value);
    }

    private static void Write(Utf8JsonWriter json, string name, Form form, Fact? fact)
    {
        switch (fact, form)
        {
            case (TextFact { Text: var text }, WordForm { IsFlag: true }):
                json.WriteBoolean(name, text == "true");
                break;
            case (TextFact { Text: var text }, NumberForm):
                json.WriteNumber(name, int.Parse(text, CultureInfo.InvariantCulture));
                break;
            case (TextFact { Text: var text }, _) when form == SharedKeys.DegreesForm:
                json.WriteNumber(name, decimal.Parse(text, CultureInfo.InvariantCulture));
                break;
            case (TextFact { Text: var text }, _):
                JsonParts.WriteText(json, name, text);
                break;
            case (ListFact { Items: var items }, ListForm { Item: GroupForm group }):
                JsonParts.WriteObjects(json, name, items, item => WriteParts(json, group, (GroupFact)item));
                break;
            case (ListFact { Items: var items }, _):
                JsonParts.WriteTexts(json, name, items.OfType<TextFact>().Select(item => item.Text));
                break;
            case (GroupFact parts, GroupForm group):
                json.WriteStartObject(name);
                WriteParts(json, group, parts);
                json.WriteEndObject();
                break;
        }
    }

    private static void WriteParts(Utf8JsonWriter json, GroupForm form, GroupFact group)
    {
        foreach (var key in form.Keys)
        {
            Write(json, key.Name, key.Form, group[key]);
        }
    }
}
