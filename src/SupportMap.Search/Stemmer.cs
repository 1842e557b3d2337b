namespace SupportMap.Search;

/// <summary>
/// The Porter stemmer with the departures of lunr.js 2.3.9: it works on UTF-16 units of any script, and a word with a
/// line break in it keeps its endings. Source: M. F. Porter, "An algorithm for suffix stripping", Program 14 (3), 1980.
/// </summary>
public static class Stemmer
{
    // Within each list a longer ending stands before a shorter one that it ends in.
    private static readonly (string Ending, string Replacement)[] DoubleEndings =
    [
        ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("bli", "ble"),
        ("alli", "al"), ("entli", "ent"), ("eli", "e"), ("ousli", "ous"), ("ization", "ize"), ("ation", "ate"),
        ("ator", "ate"), ("alism", "al"), ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"),
        ("iviti", "ive"), ("biliti", "ble"), ("logi", "log"),
    ];

    private static readonly (string Ending, string Replacement)[] AdjectiveEndings =
    [
        ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", ""),
    ];

    private static readonly string[] LastEndings =
    [
        "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ou", "ism", "ate", "iti",
        "ous", "ive", "ize",
    ];

    /// <summary>The stem of a token in lower case; never longer than the token.</summary>
    public static string Stem(string token)
    {
        if (token.Length < 3)
        {
            return token;
        }

        Span<char> letters = token.Length <= 64 ? stackalloc char[token.Length] : new char[token.Length];
        token.CopyTo(letters);

        // A first y is a consonant. In upper case it is not taken for a vowel.
        var startsWithY = letters[0] == 'y';
        if (startsWithY)
        {
            letters[0] = 'Y';
        }

        var word = new StemmedWord(letters);
        DropPlural(ref word);
        DropPastAndPresent(ref word);
        TurnYIntoI(ref word);
        ReplaceEnding(ref word, DoubleEndings);
        ReplaceEnding(ref word, AdjectiveEndings);
        DropLastEnding(ref word);
        DropFinalE(ref word);
        DropDoubleL(ref word);

        if (startsWithY)
        {
            letters[0] = 'y';
        }

        return word.Letters.SequenceEqual(token) ? token : word.Letters.ToString();
    }

    /// <summary>Step 1a: caresses, ponies, cats.</summary>
    private static void DropPlural(ref StemmedWord word)
    {
        if (word.EndsIn("sses") || word.EndsIn("ies"))
        {
            word.Drop(2);
        }
        else if (word.Length > 2 && word.Letters[^1] == 's' && word.Letters[^2] != 's' && word.IsOneLine(word.Length - 2))
        {
            word.Drop(1);
        }
    }

    /// <summary>Step 1b: agreed, plastered, motoring, and what is mended after that: conflat(ed), hop(ping), fil(ing).</summary>
    private static void DropPastAndPresent(ref StemmedWord word)
    {
        if (word.EndsIn("eed"))
        {
            if (word.Measure(word.Length - 3) > 0)
            {
                word.Drop(1);
            }

            return;
        }

        var ending = word.EndsIn("ed") ? 2 : word.EndsIn("ing") ? 3 : 0;
        if (ending == 0 || !word.HasVowel(word.Length - ending))
        {
            return;
        }

        word.Drop(ending);
        if (word.Letters.EndsWith("at") || word.Letters.EndsWith("bl") || word.Letters.EndsWith("iz"))
        {
            word.Append("e");
        }
        else if (word.EndsInDoubleConsonant())
        {
            word.Drop(1);
        }
        else if (word.IsShort(word.Length))
        {
            word.Append("e");
        }
    }

    /// <summary>Step 1c, as lunr.js has it: cry, but neither by nor say.</summary>
    private static void TurnYIntoI(ref StemmedWord word)
    {
        var before = word.Length - 2;
        if (before > 0 && word.Letters[^1] == 'y' && !StemmedWord.IsPlainVowel(word.Letters[^2]) && word.IsOneLine(before))
        {
            word.Drop(1);
            word.Append("i");
        }
    }

    /// <summary>Steps 2 and 3: relational, hopefulness.</summary>
    private static void ReplaceEnding(ref StemmedWord word, (string Ending, string Replacement)[] endings)
    {
        foreach (var (ending, replacement) in endings)
        {
            if (word.EndsIn(ending))
            {
                if (word.Measure(word.Length - ending.Length) > 0)
                {
                    word.Drop(ending.Length);
                    word.Append(replacement);
                }

                return;
            }
        }
    }

    /// <summary>Step 4: allowance, adjustment, adoption.</summary>
    private static void DropLastEnding(ref StemmedWord word)
    {
        foreach (var ending in LastEndings)
        {
            if (word.EndsIn(ending))
            {
                if (word.Measure(word.Length - ending.Length) > 1)
                {
                    word.Drop(ending.Length);
                }

                return;
            }
        }

        if ((word.EndsIn("sion") || word.EndsIn("tion")) && word.Measure(word.Length - 3) > 1)
        {
            word.Drop(3);
        }
    }

    /// <summary>Step 5a: probate, cease, but not rate.</summary>
    private static void DropFinalE(ref StemmedWord word)
    {
        if (!word.EndsIn("e"))
        {
            return;
        }

        var stem = word.Length - 1;
        var measure = word.Measure(stem);
        if (measure > 1 || (measure == 1 && !word.IsShort(stem)))
        {
            word.Drop(1);
        }
    }

    /// <summary>Step 5b: controll, but not roll.</summary>
    private static void DropDoubleL(ref StemmedWord word)
    {
        if (word.Letters.EndsWith("ll") && word.Measure(word.Length) > 1)
        {
            word.Drop(1);
        }
    }
}
