using System.Text;
using SupportMap.Search;

namespace SupportMap.Content.Model;

/// <summary>The order of names in lists: as in a phone book, and the same on every machine.</summary>
public static class NameOrder
{
    /// <summary>
    /// What names are sorted by, with <see cref="StringComparer.Ordinal"/>: letters and digits only,
    /// whatever their case or accents, without asking the machine's culture; then the name as it is.
    /// </summary>
    public static string Key(string name)
    {
        var key = new StringBuilder(2 * name.Length);
        foreach (var c in TextFolding.Fold(name))
        {
            if (char.IsLetterOrDigit(c))
            {
                key.Append(char.ToLowerInvariant(c));
            }
            else if (c is ' ' or '-' && key.Length > 0 && key[^1] != ' ')
            {
                key.Append(' ');
            }
        }

        // Less than any letter, so that the shorter of two names comes first.
        return key.Append('\0').Append(name).ToString();
    }
}
