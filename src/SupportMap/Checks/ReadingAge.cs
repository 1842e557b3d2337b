namespace SupportMap.Checks;

/// <summary>How old a reader must be to read a text with ease: the grade of Flesch and Kincaid, and five years.</summary>
/// <remarks>
/// Source: Kincaid, Fishburne, Rogers and Chissom, Derivation of new
/// readability formulas, 1975. Syllables are estimated from the spelling.
/// </remarks>
internal static class ReadingAge
{
    private const int FirstSchoolYear = 5;

    /// <summary>The age in years; the more words, the surer.</summary>
    public static double Of(IReadOnlyList<string> words, int sentences)
    {
        var syllables = words.Sum(Syllables);
        return (0.39 * words.Count / Math.Max(1, sentences)) + (11.8 * syllables / Math.Max(1, words.Count)) - 15.59 + FirstSchoolYear;
    }

    /// <summary>About how many syllables a word has: its groups of vowels, without silent ones at the end.</summary>
    public static int Syllables(string word)
    {
        var letters = word.ToLowerInvariant().Trim('\'', '’');
        var count = 0;
        var wasVowel = false;
        foreach (var letter in letters)
        {
            var isVowel = letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
            count += isVowel && !wasVowel ? 1 : 0;
            wasVowel = isVowel;
        }

        var silent = letters.Length > 3
            && (letters.EndsWith("es", StringComparison.Ordinal) || letters.EndsWith("ed", StringComparison.Ordinal)
                || (letters[^1] == 'e' && !letters.EndsWith("le", StringComparison.Ordinal)))
            && !letters.EndsWith("ted", StringComparison.Ordinal) && !letters.EndsWith("ded", StringComparison.Ordinal)
            && !letters.EndsWith("ses", StringComparison.Ordinal) && !letters.EndsWith("ces", StringComparison.Ordinal)
            && !letters.EndsWith("ges", StringComparison.Ordinal);
        return Math.Max(1, silent && count > 1 ? count - 1 : count);
    }
}
