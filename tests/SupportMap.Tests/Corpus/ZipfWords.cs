namespace SupportMap.Tests.Corpus;

/// <summary>
/// A vocabulary in which the word of rank r comes up 1/r as often as the first, as in
/// real text: the plain words that join sentences, then made-up ones.
/// </summary>
internal static class ZipfWords
{
    private const int Size = 30_000;

    // Real text is flatter at the top than 1/r (Mandelbrot).
    private const double Shift = 2.7;

    private static readonly string[] Plain =
        """
        you to the and a can of for in or your with is it if help they on have at be who are need do not ask will from this we go get
        out up about them when one what how some time there by any new all more home work day week people free phone open near
        give take make talk find group first as but so no also then after before where into over other own each most
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    private static readonly string[] Syllables =
        """
        ba be bi bo bra bre cal cam cor cra da del di dor dra el en fa fen fi fla ga gar gle gri ha hel hin ja jo ka ken kil kra
        la lan le lin lo
        mar me min mo na nel no nor ol or pa pel pi pra que ra ren ri ro sa sel shi sol sta ta tel tho ti tra va ven vi wa wel wi yar zen
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    private const string Consonants = "bdfghklmnprstvw";

    private const string Vowels = "aeiou";

    private static readonly int Endings = Consonants.Length * Vowels.Length * Consonants.Length;

    private static readonly string[] Words = [.. Plain.Concat(MadeUp()).Distinct(StringComparer.Ordinal).Take(Size)];

    private static readonly double[] Sums = Cumulated();

    /// <summary>Common words often, rare ones seldom.</summary>
    public static string Next(SplitMix random)
    {
        var at = Array.BinarySearch(Sums, random.Fraction() * Sums[^1]);
        return Words[Math.Min(at < 0 ? ~at : at, Words.Length - 1)];
    }

    /// <summary>A made-up name with a capital; another one for each of the first 80,000 numbers.</summary>
    public static string Name(int number)
    {
        // A prime far from all others, so that neighbours in number are not neighbours in the alphabet.
        var at = (int)(number * 7919L % (Syllables.Length * Endings));
        var (first, ending) = (at % Syllables.Length, at / Syllables.Length);
        return Capital(
            $"{Syllables[first]}{Consonants[ending % Consonants.Length]}{Vowels[ending / Consonants.Length % Vowels.Length]}"
            + $"{Consonants[ending / Consonants.Length / Vowels.Length]}");
    }

    public static string Capital(string word) => $"{char.ToUpperInvariant(word[0])}{word[1..]}";

    private static IEnumerable<string> MadeUp() =>
        Syllables.SelectMany(one => Syllables.Select(two => one + two)).OrderBy(Shuffled)
            .Concat(
                Syllables.SelectMany(one => Syllables.SelectMany(two => Syllables.Select(three => one + two + three))).OrderBy(Shuffled));

    // Not in the order of the alphabet: common words should not all start alike.
    private static ulong Shuffled(string word) =>
        word.Aggregate(14695981039346656037UL, (hash, letter) => (hash ^ letter) * 1099511628211UL);

    private static double[] Cumulated()
    {
        var sums = new double[Words.Length];
        var sum = 0.0;
        for (var rank = 0; rank < sums.Length; rank++)
        {
            sums[rank] = sum += 1 / (rank + Shift);
        }

        return sums;
    }
}
