using System.Globalization;
using System.Text;

namespace SupportMap.Diagnostics;

/// <summary>Makes what strangers wrote safe to show on a terminal and in a log.</summary>
public static class Visible
{
    private const char Box = '\u25A1';

    /// <summary>The text with each character that a terminal would obey or hide shown as □, without changing its length.</summary>
    public static string Text(string text)
    {
        // "##[" starts an order to the program that runs checks on GitHub, wherever it stands in a line.
        var plain = text.Replace("##[", "#" + Box + "[", StringComparison.Ordinal);
        return plain.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0 ? plain : Replace(plain);
    }

    /// <summary>How many columns of a terminal a text takes: letters of East Asia and emoji take two, accents none.</summary>
    public static int Width(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
                ? 0
                : IsWide(rune)
                ? 2
                : 1;
        }

        return width;
    }

    private static bool IsWide(Rune rune) =>
        rune.Value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3)
            or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE4F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6)
            or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD);

    private static string Replace(string text)
    {
        var shown = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!Rune.TryGetRuneAt(text, i, out var rune))
            {
                shown.Append(Box);
                continue;
            }

            if (rune.Value == '\t')
            {
                shown.Append(' ');
            }
            else if (IsHidden(rune))
            {
                shown.Append(Box, rune.Utf16SequenceLength);
            }
            else
            {
                shown.Append(rune);
            }

            i += rune.Utf16SequenceLength - 1;
        }

        return shown.ToString();
    }

    private static bool IsHidden(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.Surrogate;
}
