using System.Text;
using SupportMap.Search;

namespace SupportMap.Content.Model;

/// <summary>The order of names in lists: as in a phone book, and the same on every machine.</summary>
public sealed class NameOrder : IComparer<string>
{
    public static NameOrder Comparer { get; } = new();

    /// <summary>Compares letters and digits only, whatever their case or accents, without asking the machine's culture.</summary>
    public int Compare(string? x, string? y)
    {
        var byKey = string.CompareOrdinal(Key(x ?? ""), Key(y ?? ""));
        return byKey != 0 ? byKey : string.CompareOrdinal(x, y);
    }

    private static string Key(string name)
    {
        var key = new StringBuilder(name.Length);
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

        return key.ToString();
    }
}
