using System.Text;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>Judges the characters of one line, each with its neighbours.</summary>
internal static class LineScan
{
    // Stacks of accents that run over the lines above and below.
    private const int MostMarks = 3;

    /// <summary>Adds what is odd in a line, in order.</summary>
    /// <param name="number">The number of the line, from 1.</param>
    public static void Check(string line, int number, List<CharacterFault> faults)
    {
        // Nearly every line: nothing but ordinary characters.
        if (line.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0)
        {
            return;
        }

        var runes = line.EnumerateRunes().ToArray();
        CheckRunes(runes, number, faults);
        CheckAlphabets(runes, number, faults);
        CheckGarbled(line, number, faults);
    }

    private static void CheckGarbled(string line, int number, List<CharacterFault> faults)
    {
        for (var at = 0; at < line.Length; at++)
        {
            if (Garbled.At(line, at) is var (character, length))
            {
                var shown = OddCharacters.Judge(Rune.GetRuneAt(character, 0)) is { Kind: OddKind.Space } ? "space" : character;
                faults.Add(new CharacterFault(
                    number,
                    at + 1,
                    length,
                    Codes.LookAlike,
                    new OddCharacter(
                        $"“{line.Substring(at, length)}”, which was “{shown}” before a program saved it wrongly",
                        "",
                        OddKind.LookAlike,
                        $"“{shown}”")));
                at += length - 1;
            }
        }
    }

    private static void CheckRunes(Rune[] runes, int number, List<CharacterFault> faults)
    {
        var column = 1;
        var marks = 0;
        var hasEmoji = false;
        for (var i = 0; i < runes.Length; i++)
        {
            var rune = runes[i];
            marks = Rune.GetUnicodeCategory(
                rune) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.EnclosingMark
                ? marks + 1
                : 0;
            var belongs = BelongsToEmoji(runes, i);
            if (!belongs && OddCharacters.Judge(rune) is { } odd)
            {
                faults.Add(new CharacterFault(
                    number,
                    column,
                    rune.Utf16SequenceLength,
                    odd.Kind == OddKind.LookAlike ? Codes.LookAlike : Codes.HiddenCharacter,
                    odd));
            }
            else if (marks > MostMarks)
            {
                faults.Add(new CharacterFault(
                    number,
                    column,
                    rune.Utf16SequenceLength,
                    Codes.HiddenCharacter,
                    new OddCharacter("more accents on one letter than any language has", "", OddKind.Hidden)));
                marks = 0;
            }
            else if (!hasEmoji && OddCharacters.IsEmoji(rune))
            {
                hasEmoji = true;
                faults.Add(new CharacterFault(
                    number, column, rune.Utf16SequenceLength, Codes.Emoji, new OddCharacter("an emoji", "", OddKind.LookAlike)));
            }

            column += rune.Utf16SequenceLength;
        }
    }

    // ☎ and 👩‍👧 are followed or held together by characters that are hidden anywhere else.
    private static bool BelongsToEmoji(Rune[] runes, int at)
    {
        const int look = 0xFE0F, joiner = 0x200D;
        if (at == 0 || runes[at].Value is not (look or joiner))
        {
            return false;
        }

        var before = runes[at - 1].Value == look && at > 1 ? runes[at - 2] : runes[at - 1];
        return (OddCharacters.IsEmoji(before) || before.Value is 0x20E3)
            && (runes[at].Value == look || (at + 1 < runes.Length && OddCharacters.IsEmoji(runes[at + 1])));
    }

    // A word of two alphabets, or a word of another alphabet that looks Latin from end to end.
    private static void CheckAlphabets(Rune[] runes, int number, List<CharacterFault> faults)
    {
        var hasOwnLook = runes.Any(rune => OddCharacters.Alphabet(rune) is not null && OddCharacters.LatinTwin(rune) is null);
        var column = 1;
        for (var start = 0; start < runes.Length;)
        {
            var end = start;
            while (end < runes.Length && Rune.IsLetter(runes[end]))
            {
                end++;
            }

            var word = runes[start..end];
            var foreign = Array.FindIndex(word, rune => OddCharacters.Alphabet(rune) is not null);
            var isMixed = foreign >= 0 && Array.Exists(word, rune => OddCharacters.Alphabet(rune) is null);
            var isDisguised = foreign >= 0 && word.Length > 1 && !hasOwnLook
                && Array.TrueForAll(word, rune => OddCharacters.LatinTwin(rune) is not null);
            if (isMixed || isDisguised)
            {
                var rune = word[foreign];
                var twin = OddCharacters.LatinTwin(rune);
                var name = $"the {OddCharacters.Alphabet(rune)} letter “{rune}” in “{string.Concat(word)}”"
                    + $"{(twin is null ? "" : $", which only looks like “{twin}”")}";
                faults.Add(new CharacterFault(
                    number,
                    column + Width(word[..foreign]),
                    rune.Utf16SequenceLength,
                    Codes.LookAlike,
                    new OddCharacter(name, "", OddKind.LookAlike, twin is null ? "the whole word again" : $"“{twin}”")));
            }

            // On to the next word, over this one and the character behind it.
            var next = Math.Min(runes.Length, end + 1);
            column += Width(runes[start..next]);
            start = next;
        }
    }

    private static int Width(Rune[] runes) => runes.Sum(rune => rune.Utf16SequenceLength);
}
