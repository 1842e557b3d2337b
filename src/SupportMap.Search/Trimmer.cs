namespace SupportMap.Search;

/// <summary>
/// Takes everything but A-Z, a-z, 0-9 and _ off both ends of a token, as the trimmer of lunr.js does. Letters with
/// accents are taken off too ("café" becomes "caf"): fold the text first, see <see cref="TextFolding"/>.
/// </summary>
public static class Trimmer
{
    /// <summary>The trimmed token; empty when nothing is left, and lunr.js then counts the empty term.</summary>
    public static string Trim(string token) => Trim(token.AsSpan()).ToString();

    internal static ReadOnlySpan<char> Trim(ReadOnlySpan<char> token)
    {
        var start = 0;
        var end = token.Length;
        while (start < end && !IsWordCharacter(token[start]))
        {
            start++;
        }

        while (end > start && !IsWordCharacter(token[end - 1]))
        {
            end--;
        }

        return token[start..end];
    }

    private static bool IsWordCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';
}
