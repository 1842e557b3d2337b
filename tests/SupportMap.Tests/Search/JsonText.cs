using System.Globalization;
using System.Text;
using System.Text.Json;

namespace SupportMap.Tests.Search;

/// <summary>JSON strings that may hold halves of surrogate pairs, which System.Text.Json neither reads nor writes.</summary>
internal static class JsonText
{
    /// <summary>The string in quotes, in ASCII.</summary>
    public static string Quote(string value)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in value)
        {
            _ = c is >= ' ' and <= '~' and not ('"' or '\\')
                ? quoted.Append(c)
                : quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>The value of a JSON string; null for JSON's null.</summary>
    public static string? Read(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        var raw = element.GetRawText().AsSpan()[1..^1];
        var value = new StringBuilder();
        while (!raw.IsEmpty)
        {
            var used = raw[0] != '\\' ? 1 : raw[1] == 'u' ? 6 : 2;
            value.Append(used == 1 ? raw[0] : Unescape(raw[1], raw[2..used]));
            raw = raw[used..];
        }

        return value.ToString();
    }

    private static char Unescape(char kind, ReadOnlySpan<char> digits) => kind switch
    {
        'u' => (char)ushort.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => kind,
    };
}
