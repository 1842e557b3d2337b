using System.Text.Json;

namespace SupportMap.Tests.Support;

/// <summary>What a page says about itself to search engines, in a script element that browsers do not run.</summary>
internal static class DataBlock
{
    public const string Type = "application/ld+json";

    /// <summary>What is wrong with the text of such a block: that it is no JSON, or holds a character that HTML knows.</summary>
    public static IEnumerable<string> Faults(string text)
    {
        if (text.IndexOfAny(['<', '>', '&']) >= 0)
        {
            yield return $"a block of data holds a character that HTML knows: {text}";
        }

        string? fault = null;
        try
        {
            using var json = JsonDocument.Parse(text);
        }
        catch (JsonException e)
        {
            fault = $"a block of data is no JSON: {e.Message}";
        }

        if (fault is not null)
        {
            yield return fault;
        }
    }
}
