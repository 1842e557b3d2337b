using System.Globalization;
using System.Text;

namespace SupportMap.Search;

/// <summary>
/// Lower case as String.prototype.toLowerCase in JavaScript gives it. It differs from <see cref="string.ToLowerInvariant"/>
/// in two characters: U+0130 becomes two characters, and a capital sigma at the end of a word becomes a final sigma.
/// Source: Unicode, SpecialCasing.txt, the entries that hold for every language. Cases/Search/greek-sigma and turkish-i need both.
/// </summary>
internal static class JavaScriptCase
{
    private const char DottedI = '\u0130';
    private const char Sigma = '\u03A3';
    private const char FinalSigma = '\u03C2';

    public static string ToLower(string text)
    {
        var lower = text.ToLowerInvariant();
        var special = text.AsSpan().IndexOfAny(DottedI, Sigma);
        if (special < 0)
        {
            return lower;
        }

        // ToLowerInvariant maps one UTF-16 unit to one, so that positions agree.
        var result = new StringBuilder(lower, 0, special, lower.Length + 8);
        for (var i = special; i < text.Length; i++)
        {
            _ = text[i] switch
            {
                DottedI => result.Append("i\u0307"),
                Sigma when IsEndOfWord(text, i) => result.Append(FinalSigma),
                _ => result.Append(lower[i]),
            };
        }

        return result.ToString();
    }

    private static bool IsEndOfWord(string text, int sigma) =>
        EndsInLetter(text.AsSpan(0, sigma)) && !StartsWithLetter(text.AsSpan(sigma + 1));

    private static bool EndsInLetter(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            _ = Rune.DecodeLastFromUtf16(text, out var rune, out var length);
            if (!IsPassedOver(rune))
            {
                return HasCase(rune);
            }

            text = text[..^length];
        }

        return false;
    }

    private static bool StartsWithLetter(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            _ = Rune.DecodeFromUtf16(text, out var rune, out var length);
            if (!IsPassedOver(rune))
            {
                return HasCase(rune);
            }

            text = text[length..];
        }

        return false;
    }

    /// <summary>Unicode's Case_Ignorable: marks and punctuation that occur inside words.</summary>
    private static bool IsPassedOver(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format
            or UnicodeCategory.ModifierLetter or UnicodeCategory.ModifierSymbol => true,
        _ => rune.Value is '\'' or '.' or ':' or 0xB7 or 0x387 or 0x55F or 0x5F4 or 0x2018 or 0x2019 or 0x2024 or 0x2027
            or 0xFE13 or 0xFE52 or 0xFE55 or 0xFF07 or 0xFF0E or 0xFF1A,
    };

    /// <summary>Unicode's Cased: letters with case, the two ordinals, Roman numerals, letters in circles and squares.</summary>
    private static bool HasCase(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter => true,
        _ => rune.Value is 0xAA or 0xBA or (>= 0x2160 and <= 0x217F) or (>= 0x24B6 and <= 0x24E9)
            or (>= 0x1F130 and <= 0x1F149) or (>= 0x1F150 and <= 0x1F169) or (>= 0x1F170 and <= 0x1F189),
    };
}
