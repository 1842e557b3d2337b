using System.Text;
using SupportMap.Search;

namespace SupportMap.SiteSearch;

/// <summary>Makes texts plain for the search, in the same way as the script of the find page does with what people type.</summary>
public static class FindText
{
    /// <summary>Small letters without accents, and digits, with single spaces between: <c>St. Andrew’s</c> is <c>st andrews</c>.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in TextFolding.Fold(text))
        {
            if (char.IsLetterOrDigit(c))
            {
                folded.Append(char.ToLowerInvariant(c));
            }
            else if (c != '\'' && folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd(' ');
    }
}
