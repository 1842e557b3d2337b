using System.Text;
using System.Text.RegularExpressions;
using SupportMap.Search;

namespace SupportMap.Content.Model;

/// <summary>The order of names in lists: as in a phone book, and the same on every machine.</summary>
public static partial class NameOrder
{
    private const int Digits = 8;

    /// <summary>
    /// What names are sorted by, with <see cref="StringComparer.Ordinal"/>: letters and digits only, whatever their case or accents,
    /// without asking the machine's culture; then the name as it is. "The" in front does not count, numbers go by their value, and
    /// St stands with Saint.
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
        return $"{string.Join(' ', Words(key.ToString()))}\0{name}";
    }

    private static IEnumerable<string> Words(string key)
    {
        var words = key.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Skip(words is ["the", _, ..] ? 1 : 0)
            // At the end it is a street.
            .Select((word, place) => word == "st" && place < words.Length - 1 ? "saint" : ByValue(word));
    }

    private static string ByValue(string word) =>
        !word.Any(char.IsAsciiDigit) ? word : Number().Replace(word, number => number.Value.PadLeft(Digits, '0'));

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();
}
