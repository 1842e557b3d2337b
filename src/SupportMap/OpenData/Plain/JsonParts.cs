using System.Text.Json;
using SupportMap.Content.Model;
using SupportMap.Content.Values;

namespace SupportMap.OpenData.Plain;

/// <summary>What several files write alike. What is not known is left out.</summary>
internal static class JsonParts
{
    // The writer keeps everything until it is told to write.
    private const int MostPending = 64 * 1024;

    /// <summary>Where the file comes from, of what day it is, and what may be done with it.</summary>
    public static void WriteHead(Utf8JsonWriter json, SiteSettings site, string baseUrl, DateOnly today, int count)
    {
        json.WriteString("title", site.Title);
        json.WriteString("about", $"{baseUrl}/data/");
        json.WriteString("date", Dates.Write(today));
        WriteLink(json, "licence", site.ContentLicence);
        WriteLink(json, "publisher", site.Owner);
        json.WriteNumber("count", count);
    }

    public static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            json.WriteString(name, text);
        }
    }

    public static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        var list = texts.ToList();
        if (list.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var text in list)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    /// <summary>An object for each item.</summary>
    public static void WriteObjects<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var item in items)
        {
            WriteObject(json, item, write);
        }

        json.WriteEndArray();
    }

    /// <summary>An object of a list that may be as long as the directory.</summary>
    public static void WriteObject<T>(Utf8JsonWriter json, T item, Action<T> write)
    {
        json.WriteStartObject();
        write(item);
        json.WriteEndObject();
        if (json.BytesPending > MostPending)
        {
            json.Flush();
        }
    }

    private static void WriteLink(Utf8JsonWriter json, string name, Link link)
    {
        json.WriteStartObject(name);
        json.WriteString("name", link.Label);
        json.WriteString("url", link.Url);
        json.WriteEndObject();
    }
}
