using System.Buffers;
using SupportMap.Search;

namespace SupportMap.Finding;

/// <summary>Makes texts plain for the search, in the same way as the script of the find page does with what people type.</summary>
public static class FindText
{
    /// <summary>Small letters without accents, and digits, with single spaces between: <c>St. Andrew’s</c> is <c>st andrews</c>.</summary>
    public static string Fold(string text)
    {
        var folded = ArrayPool<char>.Shared.Rent(text.Length);
        var length = 0;
        foreach (var c in TextFolding.Fold(text))
        {
            if (char.IsLetterOrDigit(c))
            {
                folded[length++] = char.ToLowerInvariant(c);
            }
            else if (c != '\'' && length > 0 && folded[length - 1] != ' ')
            {
                folded[length++] = ' ';
            }
        }

        var plain = folded.AsSpan(0, length).TrimEnd(' ').ToString();
        ArrayPool<char>.Shared.Return(folded);
        return plain;
    }
}
