namespace SupportMap.Search;

/// <summary>A word while <see cref="Stemmer"/> takes its endings off: the first <see cref="Length"/> letters of a buffer.</summary>
internal ref struct StemmedWord
{
    private readonly Span<char> buffer;
    private readonly int firstLineBreak;

    public StemmedWord(Span<char> letters)
    {
        buffer = letters;
        Length = letters.Length;
        var lineBreak = letters.IndexOfAny("\n\r\u2028\u2029");
        firstLineBreak = lineBreak < 0 ? int.MaxValue : lineBreak;
    }

    public int Length { get; private set; }

    public readonly ReadOnlySpan<char> Letters => buffer[..Length];

    public static bool IsPlainVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    /// <summary>Whether the word is this ending with at least one letter before it, and no line break before it.</summary>
    public readonly bool EndsIn(string ending) =>
        Length > ending.Length && Letters.EndsWith(ending) && IsOneLine(Length - ending.Length);

    /// <summary>Whether the first letters hold no line break (only a term that is kept whole can hold one).</summary>
    public readonly bool IsOneLine(int length) => firstLineBreak >= length;

    public void Drop(int count) => Length -= count;

    /// <summary>There is always room: an ending is only added where a longer one was dropped.</summary>
    public void Append(string ending)
    {
        ending.CopyTo(buffer[Length..]);
        Length += ending.Length;
    }

    /// <summary>Porter's m, counted to 2: how often a run of vowels is followed by a consonant in the first letters.</summary>
    public readonly int Measure(int length)
    {
        var at = SkipFirstConsonants(length);
        for (var measure = 0; measure < 2; measure++)
        {
            if (at >= length)
            {
                return measure;
            }

            // Here stands a vowel or a y; then plain vowels; then, at a y or a consonant, consonants.
            at++;
            while (at < length && IsPlainVowel(buffer[at]))
            {
                at++;
            }

            if (at >= length)
            {
                return measure;
            }

            at = SkipConsonants(at + 1, length);
        }

        return 2;
    }

    public readonly bool HasVowel(int length) => SkipFirstConsonants(length) < length;

    /// <summary>Whether the first letters are consonants, one vowel, and one consonant that is not w, x or y.</summary>
    public readonly bool IsShort(int length)
    {
        var vowel = SkipFirstConsonants(length);
        return vowel > 0 && vowel == length - 2 && !IsPlainVowel(buffer[length - 1]) && buffer[length - 1] is not ('w' or 'x' or 'y');
    }

    /// <summary>Whether the last letter stands twice and is not a vowel, l, s or z.</summary>
    public readonly bool EndsInDoubleConsonant() =>
        Length > 1 && buffer[Length - 1] == buffer[Length - 2]
        && !IsPlainVowel(buffer[Length - 1]) && buffer[Length - 1] is not ('y' or 'l' or 's' or 'z');

    private readonly int SkipFirstConsonants(int length) =>
        length > 0 && !IsPlainVowel(buffer[0]) ? SkipConsonants(1, length) : 0;

    private readonly int SkipConsonants(int at, int length)
    {
        while (at < length && !IsPlainVowel(buffer[at]) && buffer[at] != 'y')
        {
            at++;
        }

        return at;
    }
}
