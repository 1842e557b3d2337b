using System.Globalization;
using System.Text;

namespace SupportMap.Search;

/// <summary>
/// Makes a text plain, so that "Café" is found by "cafe" and "don’t" by "don't". lunr.js does not do this: apply it to
/// the texts before they are indexed and, with foldText of browser/fold-text.js, to what the reader types.
/// </summary>
public static class TextFolding
{
    /// <summary>
    /// The text without accents and with straight apostrophes. Marks U+0300 to U+036F are dropped, from composed
    /// characters too. Every other character stays; so does "ø" or "ł", whose stroke is no mark to Unicode.
    /// </summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var first = text.AsSpan().IndexOfAnyExceptInRange('\0', '\x7F');
        if (first < 0)
        {
            return text;
        }

        var result = new StringBuilder(text, 0, first, text.Length);
        foreach (var c in text.AsSpan(first))
        {
            Append(result, c);
        }

        return result.ToString();
    }

    private static void Append(StringBuilder result, char c)
    {
        if (c is '\u2018' or '\u2019' or '\u201B' or '\u02BC' or '\u2032' or '\uFF07')
        {
            result.Append('\'');
            return;
        }

        // Neither half a pair nor what is no character can be decomposed; the browser's half goes by single units too.
        var decomposed = c <= '\x7F' || char.GetUnicodeCategory(c) is UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned
            ? ""
            : c.ToString().Normalize(NormalizationForm.FormD);
        if (decomposed.AsSpan().ContainsAnyInRange('\u0300', '\u036F'))
        {
            result.AppendJoin("", decomposed.Where(part => part is < '\u0300' or > '\u036F'));
        }
        else
        {
            result.Append(c);
        }
    }
}
