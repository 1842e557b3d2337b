using System.Text;

namespace SupportMap.Content.Reading;

/// <summary>Recognises what is left of “£” and “’” after a text was saved in one encoding and opened in another: “Â£”, “â€™”.</summary>
internal static class Garbled
{
    private static readonly Encoding Old = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The character that once stood at a place, and how many characters stand there now; null when nothing is wrong.</summary>
    public static (string Character, int Length)? At(string line, int at)
    {
        if (line[at] is not ('Â' or 'Ã' or 'â'))
        {
            return null;
        }

        foreach (var length in new[] { 3, 2 })
        {
            if (at + length <= line.Length && Original(line.AsSpan(at, length)) is { } character)
            {
                return (character, length);
            }
        }

        return null;
    }

    private static string? Original(ReadOnlySpan<char> text)
    {
        Span<byte> bytes = stackalloc byte[3];
        var count = Old.GetBytes(text, bytes);
        return Rune.DecodeFromUtf8(bytes[..count], out var rune, out var used) == System.Buffers.OperationStatus.Done && used == count
            && count == text.Length
            ? rune.ToString()
            : null;
    }
}
