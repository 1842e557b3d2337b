namespace SupportMap.Search;

/// <summary>Lower-cases a text and splits it at white space and hyphens, as the tokenizer of lunr.js 2.3.9 does.</summary>
public static class Tokenizer
{
    /// <summary>The tokens in the order of the text; none of them is empty.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        var lower = JavaScriptCase.ToLower(text);
        var tokens = new List<string>();
        var position = 0;
        while (Next(lower, ref position) is { Length: > 0 } token)
        {
            tokens.Add(token.ToString());
        }

        return tokens;
    }

    /// <summary>The token at or after <paramref name="position"/>, which moves behind it; empty at the end.</summary>
    internal static ReadOnlySpan<char> Next(string lower, ref int position)
    {
        while (position < lower.Length && IsSeparator(lower[position]))
        {
            position++;
        }

        var start = position;
        while (position < lower.Length && !IsSeparator(lower[position]))
        {
            position++;
        }

        return lower.AsSpan(start, position - start);
    }

    /// <summary>
    /// White space in the sense of a JavaScript regular expression, or "-". Not <see cref="char.IsWhiteSpace(char)"/>:
    /// that knows U+0085, which JavaScript does not, and lacks U+FEFF, which JavaScript has.
    /// </summary>
    private static bool IsSeparator(char c) => c switch
    {
        '-' or ' ' or (>= '\t' and <= '\r') => true,
        < '\u00A0' => false,
        '\u00A0' or '\u1680' or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3000' or '\uFEFF' => true,
        _ => c is >= '\u2000' and <= '\u200A',
    };
}
