using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>Turns the bytes of a file into text, and refuses what people cannot see or what would be read wrongly.</summary>
public static class TextDecoder
{
    /// <summary>The largest service, organisation, guide or page, in bytes.</summary>
    public const int MaxEntryBytes = 32 * 1024;

    /// <summary>The largest file that lists many things, in bytes.</summary>
    public const int MaxListBytes = 256 * 1024;

    private const string SaveAs = "open it in a text editor, choose “Save as” and pick the encoding UTF-8";

    private static readonly UTF8Encoding Strict = new(false, true);

    // What Windows programs wrote before UTF-8.
    private static readonly Encoding Old = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Reports a file that the system did not hand out.</summary>
    public static bool IsClosed(InputFile file, SourceSpan start, DiagnosticBag bag)
    {
        if (file.Fault is { } fault)
        {
            bag.Add(
                Codes.ClosedFile,
                start,
                $"this cannot be opened: {fault}",
                "give yourself permission to read it, or move it out of the input folder");
        }

        return file.Fault is not null;
    }

    /// <summary>Decodes one file, or reports why it cannot be read.</summary>
    /// <param name="display">The path to show to people.</param>
    /// <param name="keys">The keys that such files may have, for advice; null for none.</param>
    public static SourceFile? Decode(
        InputFile file, string display, int maxBytes, DiagnosticBag bag, FrozenSet<string>? keys = null)
    {
        var start = new SourceSpan(display, 1, 1);
        if (IsClosed(file, start, bag))
        {
            return null;
        }

        if (ForeignFormat.Of(file.Bytes) is var (what, help))
        {
            bag.Add(Codes.NotUtf8, start, $"this is not plain text: it is {what}", help);
            return null;
        }

        if (file.Bytes.Length > maxBytes)
        {
            bag.Add(
                Codes.TooLarge,
                start,
                $"this file is too large: {Kilobytes(file.Bytes.Length)}; the limit is {Kilobytes(maxBytes)}",
                "remove what does not belong in it");
            return null;
        }

        var bytes = WithoutMark(file.Bytes);
        if (FirstBadByte(bytes) is { } bad)
        {
            ReportOld(display, bytes, bad, bag);
            // A picture or a program has characters that no text has: reading on would only report nonsense.
            if (bytes.IndexOfAnyInRange((byte)0, (byte)8) >= 0)
            {
                return null;
            }
        }

        if (HasOldLineEnds(file.Bytes))
        {
            bag.Add(
                Codes.HiddenCharacter,
                start,
                "this file has old Mac line endings (CR)",
                "open it in a text editor and save it with Windows (CRLF) or Unix (LF) line endings");
        }

        return TextScan.Clean(new SourceFile(display, file.Path, Text(file.Bytes)) { Keys = keys ?? [] }, bag);
    }

    /// <summary>The text of a file as people see it, whether it is well encoded or not, with <c>\n</c> at the end of each line.</summary>
    public static string Text(byte[] bytes)
    {
        var content = WithoutMark(bytes);
        var text = (FirstBadByte(content) is null ? Strict : Old).GetString(content).Replace("\r\n", "\n", StringComparison.Ordinal);
        return HasOldLineEnds(bytes) ? text.Replace('\r', '\n') : text;
    }

    // Of computers before the year 2000.
    private static bool HasOldLineEnds(byte[] bytes) => bytes.AsSpan().Contains((byte)'\r') && !bytes.AsSpan().Contains((byte)'\n');

    private static ReadOnlySpan<byte> WithoutMark(byte[] bytes) =>
        bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(3) : bytes;

    private static int? FirstBadByte(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return null;
        }

        for (var at = 0; at < bytes.Length;)
        {
            if (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) != System.Buffers.OperationStatus.Done)
            {
                return at;
            }

            at += length;
        }

        return null;
    }

    private static void ReportOld(string display, ReadOnlySpan<byte> bytes, int bad, DiagnosticBag bag)
    {
        var before = Old.GetString(bytes[..bad]);
        var end = bytes.Contains((byte)'\n') ? '\n' : '\r';
        var line = 1 + before.Count(end);
        var column = before.Length - before.LastIndexOf(end);
        var character = Old.GetString(bytes.Slice(bad, 1));
        var probably = char.IsControl(character[0]) ? "" : $", probably “{character}”";
        bag.Add(
            Codes.NotUtf8,
            new SourceSpan(display, line, column),
            string.Create(
                CultureInfo.InvariantCulture,
                $"this file is not saved as UTF-8: the character here is in an older encoding (byte {bytes[bad]:X2}{probably})"),
            SaveAs);
    }

    private static string Kilobytes(int bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0:0.#} KB");
}
