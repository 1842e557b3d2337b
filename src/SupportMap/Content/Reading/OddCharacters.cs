using System.Globalization;
using System.Text;

namespace SupportMap.Content.Reading;

/// <summary>Knows the characters that people cannot see or take for others.</summary>
internal static class OddCharacters
{
    public const string NoWidth = "a space without width";

    // Letters of other alphabets that look like Latin ones, each above the letter it looks like.
    private const string Foreign = "АВЕЅІЈКМНОРСТХаеосрсухѕіјһԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧανορικχυ";
    private const string Latin = "ABESIJKMHOPCTXaeocpcyxsijhdqwABEZHIKMNOPTYXavopikxu";

    private static readonly Dictionary<char, char> LooksLike =
        Foreign.Zip(Latin).DistinctBy(pair => pair.First).ToDictionary(pair => pair.First, pair => pair.Second);

    /// <summary>What is wrong with a character wherever it stands; null for nothing.</summary>
    public static OddCharacter? Judge(Rune rune) => rune.Value switch
    {
        < 0x7F and >= 0x20 => null,
        '\t' => new OddCharacter("a tab", "", OddKind.Space),
        '\r' or 0x0B or 0x0C or 0x85 or 0x2028 or 0x2029 => Hidden("an unusual line end", rune),
        0xA0 or 0x2007 or 0x202F => Space("a non-breaking space", rune),
        0x1680 or (>= 0x2000 and <= 0x200A) or 0x205F or 0x3000 => Space("a space of unusual width", rune),
        0xAD => Hidden("a soft hyphen", rune),
        0xFEFF or (>= 0x200B and <= 0x200D) or 0x2060 or 0x180E => Hidden(NoWidth, rune),
        (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200E or 0x200F or 0x061C =>
            Hidden("a mark that turns the direction of text", rune),
        0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x2800 or 0x3164 or 0xFFA0 => Hidden("an empty letter", rune),
        (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) or (>= 0x180B and <= 0x180D) =>
            Hidden("a mark that changes the look of the letter before it", rune),
        >= 0xE0000 and <= 0xE007F => Hidden("a hidden tag", rune),
        0xFFFD => Hidden("the replacement character, where a letter was lost", rune),
        _ => JudgeLook(rune) ?? JudgeCategory(rune),
    };

    /// <summary>The Latin letter that a letter of another alphabet looks like; null when it has a look of its own.</summary>
    public static char? LatinTwin(Rune rune) => rune.IsBmp && LooksLike.TryGetValue((char)rune.Value, out var twin) ? twin : null;

    /// <summary>The name of a letter's alphabet, for letters that are often mixed up with Latin ones; null for any other.</summary>
    public static string? Alphabet(Rune rune) => rune.Value switch
    {
        (>= 0x0370 and <= 0x03FF) or (>= 0x1F00 and <= 0x1FFF) => "Greek",
        (>= 0x0400 and <= 0x052F) or (>= 0x1C80 and <= 0x1C8F) or (>= 0xA640 and <= 0xA69F) => "Cyrillic",
        (>= 0x0530 and <= 0x058F) => "Armenian",
        (>= 0x13A0 and <= 0x13FF) or (>= 0xAB70 and <= 0xABBF) => "Cherokee",
        (>= 0xA4D0 and <= 0xA4FF) => "Lisu",
        _ => null,
    };

    /// <summary>True for a pictograph, which may be followed by marks that nobody sees by themselves.</summary>
    public static bool IsEmoji(Rune rune) =>
        rune.Value is (>= 0x1F000 and <= 0x1FAFF) or (>= 0x2600 and <= 0x27BF) or (>= 0x2B00 and <= 0x2BFF) or (>= 0x231A and <= 0x23FF);

    private static OddCharacter? JudgeLook(Rune rune) => rune.Value switch
    {
        0x2010 or 0x2011 or 0x2012 or 0x2212 or 0xFE58 or 0xFE63 => Look(rune, "-"),
        0x2215 or 0x2044 or 0x29F8 => Look(rune, "/"),
        0x2236 or 0xA789 or 0x02D0 or 0xFE55 => Look(rune, ":"),
        0x201A or 0xFE50 => Look(rune, ","),
        0x2024 or 0xFE52 => Look(rune, "."),
        0x037E => Look(rune, ";"),
        0x0251 => Look(rune, "a"),
        0x0261 => Look(rune, "g"),
        (>= 0xFF01 and <= 0xFF5E) or (>= 0x1D400 and <= 0x1D7FF) or (>= 0x2160 and <= 0x217F) or 0x212A =>
            Look(rune, rune.ToString().Normalize(NormalizationForm.FormKC)),
        _ => null,
    };

    private static OddCharacter? JudgeCategory(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control => Hidden("a control character", rune),
        UnicodeCategory.Format => Hidden("an invisible character", rune),
        UnicodeCategory.PrivateUse => Hidden("a character that only some fonts have", rune),
        UnicodeCategory.OtherNotAssigned => Hidden("an unassigned character", rune),
        _ => null,
    };

    private static OddCharacter Space(string what, Rune rune) => new(what, Number(rune), OddKind.Space);

    private static OddCharacter Hidden(string what, Rune rune) => new(what, Number(rune), OddKind.Hidden);

    private static OddCharacter Look(Rune rune, string like) =>
        new($"“{rune}” ({Number(rune)}), which only looks like “{like}”", "", OddKind.LookAlike, $"“{like}”");

    private static string Number(Rune rune) => "U+" + rune.Value.ToString("X4", CultureInfo.InvariantCulture);
}
