using System.Text;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>Turns the bytes of a file into text, and refuses what people cannot see or what would be read wrongly.</summary>
public static class TextDecoder
{
    /// <summary>The largest service, organisation, guide or page, in bytes.</summary>
    public const int MaxEntryBytes = 32 * 1024;

    /// <summary>The largest file that lists many things, in bytes.</summary>
    public const int MaxListBytes = 512 * 1024;

    private static readonly UTF8Encoding Strict = new(false, true);

    /// <summary>Decodes one file, or reports why it cannot be read.</summary>
    /// <param name="display">The path to show to people.</param>
    public static SourceFile? Decode(InputFile file, string display, int maxBytes, DiagnosticBag bag)
    {
        var start = new SourceSpan(display, 1, 1);
        if (file.Bytes.Length > maxBytes)
        {
            bag.Add(Codes.TooLarge, start, $"this file is too large: {file.Bytes.Length / 1024} KB, where {maxBytes / 1024} KB is the most", "take out what does not belong in it");
            return null;
        }

        var bytes = file.Bytes.AsSpan();
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[3..];
        }

        string text;
        try
        {
            text = Strict.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            bag.Add(Codes.NotUtf8, Place(display, bytes[..Math.Max(0, e.Index)]), "this file is not saved as UTF-8 text", "open it in a text editor, choose “Save as” and the encoding UTF-8; a Word or Excel file has to be saved as plain text");
            return null;
        }

        var source = new SourceFile(display, file.Path, text.Replace("\r\n", "\n", StringComparison.Ordinal));
        return TextScan.Check(source, bag) ? source : null;
    }

    private static SourceSpan Place(string display, ReadOnlySpan<byte> before)
    {
        var line = 1 + before.Count((byte)'\n');
        var lastLine = before[(before.LastIndexOf((byte)'\n') + 1)..];
        return new SourceSpan(display, line, Encoding.UTF8.GetCharCount(lastLine) + 1);
    }
}
