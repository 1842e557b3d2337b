using System.Buffers;
using System.Globalization;
using System.Text;

namespace SupportMap.Search;

/// <summary>Collects JSON as UTF-8, written as JSON.stringify writes it.</summary>
internal sealed class JsonBuffer
{
    // What stands in JSON as it is, in one byte.
    private static readonly SearchValues<char> Plain =
        SearchValues.Create([.. Enumerable.Range(' ', 0x7F - ' ').Select(unit => (char)unit).Where(unit => unit is not ('"' or '\\'))]);

    private byte[] bytes = new byte[256];
    private int length;

    public byte[] ToArray() => bytes[..length];

    /// <summary>JSON that is ready to be copied.</summary>
    public void Append(ReadOnlySpan<byte> json)
    {
        json.CopyTo(Room(json.Length));
        length += json.Length;
    }

    public void Append(int value)
    {
        value.TryFormat(Room(11), out var written, provider: CultureInfo.InvariantCulture);
        length += written;
    }

    /// <summary>
    /// A number in its shortest digits. 0, and what is from 0.001 up to 1e15, stands as JavaScript would write it; .NET
    /// writes exponents beyond that, which JavaScript reads.
    /// </summary>
    public void Append(double value)
    {
        value.TryFormat(Room(24), out var written, provider: CultureInfo.InvariantCulture);
        length += written;
    }

    /// <summary>A string in quotes. Half a surrogate pair that stands alone is written as an escape.</summary>
    public void Append(string value)
    {
        Append("\""u8);
        AppendSigns(value);
        Append("\""u8);
    }

    /// <summary>One string of many, each followed by the separator, so that no string and one empty string differ.</summary>
    /// <param name="separator">In none of them, and not the half of a surrogate pair.</param>
    public void Append(string[] values, char separator)
    {
        Append("\""u8);
        foreach (var value in values)
        {
            AppendSigns(value);
            AppendSigns([separator]);
        }

        Append("\""u8);
    }

    private void AppendSigns(ReadOnlySpan<char> value)
    {
        while (!value.IsEmpty)
        {
            // Most texts have no others, and need no look at each character.
            var plain = value.IndexOfAnyExcept(Plain) is >= 0 and var other ? other : value.Length;
            length += Encoding.ASCII.GetBytes(value[..plain], Room(plain));
            value = value[plain..];
            if (!value.IsEmpty)
            {
                value = value[AppendSign(value)..];
            }
        }
    }

    /// <summary>Writes the first character; returns how many units it has.</summary>
    private int AppendSign(ReadOnlySpan<char> value)
    {
        var status = Rune.DecodeFromUtf16(value, out var rune, out var used);
        if (status != OperationStatus.Done || rune.Value is < ' ' or '"' or '\\')
        {
            AppendEscape(value[0]);
        }
        else
        {
            length += rune.EncodeToUtf8(Room(4));
        }

        return used;
    }

    private void AppendEscape(char c)
    {
        switch (c)
        {
            case '"': Append("\\\""u8); break;
            case '\\': Append("\\\\"u8); break;
            case '\b': Append("\\b"u8); break;
            case '\t': Append("\\t"u8); break;
            case '\n': Append("\\n"u8); break;
            case '\f': Append("\\f"u8); break;
            case '\r': Append("\\r"u8); break;
            default:
                Append("\\u"u8);
                ((int)c).TryFormat(Room(4), out var written, "x4", CultureInfo.InvariantCulture);
                length += written;
                break;
        }
    }

    private Span<byte> Room(int size)
    {
        if (bytes.Length - length < size)
        {
            Array.Resize(ref bytes, Math.Max(2 * bytes.Length, length + size));
        }

        return bytes.AsSpan(length);
    }
}
