using System.Text;

namespace SupportMap.Content.Reading;

/// <summary>Recognises files that are not plain text at all, by their first bytes.</summary>
internal static class ForeignFormat
{
    private const string TypeIn = "copy its words into a new file made with a plain text editor, such as Notepad";

    private static readonly (byte[] Start, string What, string Help)[] Formats =
    [
        ("PK\u0003\u0004"u8.ToArray(), "a Word, Excel or zip file", TypeIn),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Word or Excel file", TypeIn),
        ("%PDF"u8.ToArray(), "a PDF file", TypeIn),
        ("{\\rtf"u8.ToArray(), "a file with formatted text (RTF)", TypeIn),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "a picture", "describe it in words"),
        ([0xFF, 0xD8, 0xFF], "a picture", "describe it in words"),
        ("GIF8"u8.ToArray(), "a picture", "describe it in words"),
        ("<!DOCTYPE"u8.ToArray(), "a web page", TypeIn),
        ("<html"u8.ToArray(), "a web page", TypeIn),
    ];

    /// <summary>What the file is and how to make it text; null for text.</summary>
    public static (string What, string Help)? Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var (start, what, help) in Formats)
        {
            if (bytes.StartsWith(start))
            {
                return (what, help);
            }
        }

        if (bytes.StartsWith(Encoding.Unicode.Preamble) || bytes.StartsWith(Encoding.BigEndianUnicode.Preamble) || LooksLikeUtf16(bytes))
        {
            return ("saved as “Unicode” (UTF-16)", "open it in a text editor, choose “Save as” and pick the encoding UTF-8");
        }

        return null;
    }

    // Ordinary letters in UTF-16 have an empty byte each.
    private static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes)
    {
        var start = bytes[..Math.Min(bytes.Length, 400)];
        return start.Length >= 8 && start.Count((byte)0) * 3 > start.Length;
    }
}
