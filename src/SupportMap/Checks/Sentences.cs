namespace SupportMap.Checks;

/// <summary>Cuts a text into sentences.</summary>
internal static class Sentences
{
    private static readonly string[] Abbreviations = ["e.g", "i.e", "etc", "St", "Dr", "Mr", "Mrs", "Ms", "no", "approx"];

    /// <summary>Each sentence with its closing punctuation. "e.g. " and "9.30" end nothing.</summary>
    public static IEnumerable<(int Start, int Length)> Of(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var start = at;
            while (at < text.Length && !Ends(text, at))
            {
                at++;
            }

            if (at == start)
            {
                // A character that closes nothing.
                at++;
                continue;
            }

            while (at < text.Length && IsStop(text[at]))
            {
                at++;
            }

            yield return (start, at - start);
        }
    }

    private static bool IsStop(char c) => c is '.' or '!' or '?';

    private static bool Ends(string text, int at) =>
        IsStop(text[at]) && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]))
        && !(text[at] == '.' && IsAbbreviated(text.AsSpan(0, at)));

    private static bool IsAbbreviated(ReadOnlySpan<char> before)
    {
        foreach (var word in Abbreviations)
        {
            if (before.EndsWith(word, StringComparison.Ordinal)
                && (before.Length == word.Length || !char.IsLetterOrDigit(before[^(word.Length + 1)])))
            {
                return true;
            }
        }

        return false;
    }
}
