using System.Globalization;
using System.Text;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>Looks for characters and lines that no entry should hold, before anything is parsed.</summary>
internal static class TextScan
{
    /// <summary>Reports each such place.</summary>
    /// <returns>False when the file cannot be parsed sensibly.</returns>
    public static bool Check(SourceFile file, DiagnosticBag bag)
    {
        var readable = true;
        var number = 0;
        foreach (var line in file.Text.Split('\n'))
        {
            number++;
            readable &= CheckLine(file, line, number, bag);
        }

        return readable;
    }

    /// <summary>The name of the first character in a text that people cannot see, or null.</summary>
    public static string? FirstFault(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value != '\n' && Fault(rune) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    private static bool CheckLine(SourceFile file, string line, int number, DiagnosticBag bag)
    {
        if (IsConflictMarker(line))
        {
            bag.Add(Codes.MergeConflict, new SourceSpan(file.Display, number, 1, 7), "two people changed the same lines, and both versions stand here", "keep the right version and take out the lines that start with <<<<<<<, ======= and >>>>>>>");
            return false;
        }

        var readable = true;
        var column = 1;
        var inIndent = true;
        foreach (var rune in line.EnumerateRunes())
        {
            inIndent &= rune.Value is ' ' or '\t';
            if (rune.Value == '\t' && inIndent)
            {
                bag.Add(Codes.HiddenCharacter, new SourceSpan(file.Display, number, column), "a tab stands at the start of this line", "use spaces: press the space bar twice for each step to the right");
                readable = false;
            }
            else if (Fault(rune) is { } name)
            {
                bag.Add(Codes.HiddenCharacter, new SourceSpan(file.Display, number, column, rune.Utf16SequenceLength), $"there is a character here that people cannot see: {name}", "delete it, and type the text again if it was pasted from another program");
                readable = false;
            }

            column += rune.Utf16SequenceLength;
        }

        return readable;
    }

    private static bool IsConflictMarker(string line) =>
        line.StartsWith("<<<<<<< ", StringComparison.Ordinal) || line.StartsWith(">>>>>>> ", StringComparison.Ordinal) || line == "=======";

    private static string? Fault(Rune rune) => rune.Value switch
    {
        '\t' => null,
        0x00A0 or 0x2007 or 0x202F => "a space that does not break (U+" + Hex(rune) + ")",
        0x00AD => "a soft hyphen (U+00AD)",
        0x2028 or 0x2029 or 0x0085 or '\r' => "an unusual line end (U+" + Hex(rune) + ")",
        0xFEFF or 0x200B or 0x200C or 0x200D or 0x2060 => "a space without width (U+" + Hex(rune) + ")",
        (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200E or 0x200F or 0x061C => "a mark that turns the direction of text (U+" + Hex(rune) + ")",
        >= 0xE0000 and <= 0xE007F => "a hidden tag (U+" + Hex(rune) + ")",
        0xFFFD => "a sign that stands for a lost letter (U+FFFD)",
        _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
            ? "a control sign (U+" + Hex(rune) + ")"
            : null,
    };

    private static string Hex(Rune rune) => rune.Value.ToString("X4", CultureInfo.InvariantCulture);
}
