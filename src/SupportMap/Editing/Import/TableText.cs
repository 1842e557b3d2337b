using System.Text;
using System.Text.Unicode;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;
using SupportMap.OpenData.Tables;

namespace SupportMap.Editing.Import;

/// <summary>Turns the bytes of a table into rows, whatever spreadsheet saved it.</summary>
internal static class TableText
{
    private const int MaxBytes = 16 * 1024 * 1024;

    private const string SaveAs = "in the spreadsheet choose “Save as” and the type “CSV UTF-8 (comma delimited)”";

    private static readonly char[] Separators = [',', ';', '\t'];

    private static readonly Encoding Old = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The rows, or null when there are none; every fault is in <paramref name="bag"/>.</summary>
    public static IReadOnlyList<CsvRow>? Read(byte[] bytes, string name, DiagnosticBag bag)
    {
        var start = new SourceSpan(name, 1, 1);
        if (bytes.Length > MaxBytes)
        {
            bag.Add(Codes.TableText, start, "this table is too large", "split it into several tables");
            return null;
        }

        if (Decode(bytes, start, bag) is not { } text)
        {
            return null;
        }

        var lines = text.TrimStart('\n', '\r');
        var separator = Hint(lines) is { } hinted ? hinted : Separators.MaxBy(character => Count(FirstLine(lines), character));
        var rows = CsvText.Read(Hint(lines) is null ? lines : lines[(FirstLine(lines).Length + 1)..].TrimStart('\n'), separator);
        if (rows.Count == 0 || rows[0].IsEmpty)
        {
            bag.Add(
                Codes.TableText,
                start,
                "the first row is empty; it should name the columns",
                "start from the empty table that “supportmap import --template” writes");
            return null;
        }

        return rows;
    }

    private static string? Decode(byte[] bytes, SourceSpan start, DiagnosticBag bag)
    {
        if (bytes.AsSpan().StartsWith(Encoding.Unicode.Preamble) || bytes.AsSpan().StartsWith(Encoding.BigEndianUnicode.Preamble))
        {
            // "Unicode text" of Excel.
            return (bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes.AsSpan(2));
        }

        if (ForeignFormat.Of(bytes) is var (what, _))
        {
            bag.Add(Codes.TableText, start, $"this is not a table of plain text: it is {what}", SaveAs);
            return null;
        }

        var content = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(3) : bytes.AsSpan();
        if (content.IndexOfAnyInRange((byte)0, (byte)8) >= 0)
        {
            bag.Add(Codes.TableText, start, "this is not a table of plain text", SaveAs);
            return null;
        }

        if (Utf8.IsValid(content))
        {
            return Encoding.UTF8.GetString(content);
        }

        var text = Old.GetString(content);
        var at = text.AsSpan().IndexOfAnyExceptInRange('\0', '\u007f');
        var around = text[Math.Max(0, at - 12)..Math.Min(text.Length, at + 13)].ReplaceLineEndings(" ").Trim();
        bag.Add(
            Codes.OldText,
            start,
            "the table is saved in an older encoding (Windows-1252) and was read as such",
            $"check that “{around}” is right; better still, {SaveAs}");
        return text;
    }

    // Excel writes "sep=;" above the names and hides the line.
    private static char? Hint(string text) =>
        FirstLine(text).Trim() is ['s' or 'S', 'e' or 'E', 'p' or 'P', '=', var character] ? character : null;

    private static string FirstLine(string text) => text.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? text[..end] : text;

    private static int Count(string line, char character)
    {
        var (count, isQuoted) = (0, false);
        foreach (var c in line)
        {
            isQuoted ^= c == '"';
            count += c == character && !isQuoted ? 1 : 0;
        }

        return count;
    }
}
