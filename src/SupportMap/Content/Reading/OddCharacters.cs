using System.Collections.Frozen;
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

    // The first row that holds a character counts.
    private static readonly (OddKind Kind, string What, string Points)[] Table =
    [
        (OddKind.Hidden, "an unusual line end", "B C D 85 2028 2029"),
        (OddKind.Space, "a non-breaking space", "A0 2007 202F"),
        (OddKind.Space, "a space of unusual width", "1680 2000-200A 205F 3000"),
        (OddKind.Hidden, "a soft hyphen", "AD"),
        (OddKind.Hidden, NoWidth, "180E 200B-200D 2060 FEFF"),
        (OddKind.Hidden, "a mark that turns the direction of text", "61C 200E 200F 202A-202E 2066-2069"),
        (OddKind.Hidden, "an empty letter", "34F 115F 1160 17B4 17B5 2800 3164 FFA0"),
        (OddKind.Hidden, "a mark that changes the look of the letter before it", "180B-180D FE00-FE0F E0100-E01EF"),
        (OddKind.Hidden, "a hidden tag", "E0000-E007F"),
        (OddKind.Hidden, "the replacement character, where a letter was lost", "FFFD"),
        (OddKind.LookAlike, "-", "2010-2012 2212 FE58 FE63"),
        (OddKind.LookAlike, "/", "2044 2215 29F8"),
        (OddKind.LookAlike, ":", "2D0 2236 A789 FE55"),
        (OddKind.LookAlike, ",", "201A FE50"),
        (OddKind.LookAlike, ".", "2024 FE52"),
        (OddKind.LookAlike, ";", "37E"),
        (OddKind.LookAlike, "a", "251"),
        (OddKind.LookAlike, "g", "261"),
        (OddKind.LookAlike, InDisguise, "212A 2160-217F FF01-FF5E 1D400-1D7FF"),
    ];

    // Letters and digits in another dress: Unicode says which.
    private const string InDisguise = "";

    private static readonly FrozenDictionary<int, (OddKind Kind, string What)> Odd = Table
        .SelectMany(row => row.Points.Split(' ').SelectMany(Range).Select(point => (Point: point, row.Kind, row.What)))
        .DistinctBy(odd => odd.Point)
        .ToFrozenDictionary(odd => odd.Point, odd => (odd.Kind, odd.What));

    /// <summary>What is wrong with a character wherever it stands; null for nothing.</summary>
    public static OddCharacter? Judge(Rune rune)
    {
        if (rune.Value is < 0x7F and >= 0x20)
        {
            return null;
        }

        if (!Odd.TryGetValue(rune.Value, out var odd))
        {
            return rune.Value == '\t' ? new OddCharacter("a tab", "", OddKind.Space) : JudgeCategory(rune);
        }

        return odd.Kind == OddKind.LookAlike
            ? LookAlike(rune, odd.What == InDisguise ? rune.ToString().Normalize(NormalizationForm.FormKC) : odd.What)
            : new OddCharacter(odd.What, Number(rune), odd.Kind);
    }

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

    private static OddCharacter? JudgeCategory(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control => Hidden("a control character", rune),
        UnicodeCategory.Format => Hidden("an invisible character", rune),
        UnicodeCategory.PrivateUse => Hidden("a character that only some fonts have", rune),
        UnicodeCategory.OtherNotAssigned => Hidden("an unassigned character", rune),
        _ => null,
    };

    private static OddCharacter Hidden(string what, Rune rune) => new(what, Number(rune), OddKind.Hidden);

    private static OddCharacter LookAlike(Rune rune, string like) =>
        new($"“{rune}” ({Number(rune)}), which only looks like “{like}”", "", OddKind.LookAlike, $"“{like}”");

    private static IEnumerable<int> Range(string points)
    {
        var ends = points.Split('-').Select(end => int.Parse(end, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToArray();
        return Enumerable.Range(ends[0], ends[^1] - ends[0] + 1);
    }

    private static string Number(Rune rune) => "U+" + rune.Value.ToString("X4", CultureInfo.InvariantCulture);
}
