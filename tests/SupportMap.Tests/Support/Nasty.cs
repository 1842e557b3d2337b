using System.Text;

namespace SupportMap.Tests.Support;

/// <summary>Texts made of pieces that parsers stumble over. The same seed gives the same texts.</summary>
internal static class Nasty
{
    public const int Seed = 20261102;

    private const int MostPieces = 9;

    private static readonly string[] Pieces =
    [
        "", " ", "  ", "\t", "\n", "\r", "\0", "\u00A0", "\u2028", "\u200B", "\uFEFF", "\u202E",
        "0", "1", "9", "12", "24", "59", "60", "99", "2026", "00", "0044", "+44", "(0)", "(", ")", "+", "-", "–", "—", ":", ".", ",", "/",
        "\\",
        "01292 612300", "18001 ", "116 123", "999", "01632 960", "07700 900", "61616", "118",
        "a", "z", "A", "Z", "é", "ß", "İ", "ı", "ǅ", "Ⅷ", "٣", "３", "😀", "\uD83D", "\uDE00", "e\u0301", "’", "“",
        "am", "pm", "mon", "sun", "mon-fri", "daily", "first ", "last ", "closed", "24 hours", "by appointment", "9:00-17:00", "9-5",
        "KA7", "1AA", "GIR 0AA", "2026-02-30", "2026-11-02", " to ", "9999-12-31", "0000-00-00",
        "http://", "https://", "https:", "//", "www.", "mailto:", "javascript:", "example.org", "[::1]", "127.0.0.1", "@", "?", "#", "%",
        "%00", "xn--", "..", ":99999",
        "#1d4f5c", "#FFF", "con", "index", "food-and-clothes", "--", "_", "'", "\"", "<", ">", "&amp;", "{", "}", "$", "^", "*", "|", "`",
        "~",
    ];

    /// <summary>Texts of up to nine pieces, and a few that are very long.</summary>
    public static IEnumerable<string> Texts(int count)
    {
        var random = new Random(Seed);
        for (var i = 0; i < count; i++)
        {
            var text = new StringBuilder();
            for (var piece = random.Next(MostPieces); piece >= 0; piece--)
            {
                text.Append(Pieces[random.Next(Pieces.Length)]);
            }

            yield return text.ToString();
        }

        foreach (var piece in Pieces)
        {
            yield return string.Concat(Enumerable.Repeat(piece, 4_000));
        }
    }

    /// <summary>The text on one line, every strange character by its number, for messages of tests.</summary>
    public static string Show(string text) =>
        string.Concat(text.Take(120).Select(c => c is >= ' ' and <= '~' ? c.ToString() : $"\\u{(int)c:X4}"));
}
