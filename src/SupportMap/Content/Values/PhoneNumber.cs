using System.Text.RegularExpressions;
using SupportMap.Content.Model;

namespace SupportMap.Content.Values;

/// <summary>A UK phone number.</summary>
/// <param name="Display">As people read it: <c>01292 612300</c>.</param>
/// <param name="Dial">As a phone dials it: <c>+441292612300</c>, or a short code such as <c>116123</c>.</param>
/// <remarks>Stricter than phone libraries, which accept a letter O for a zero, a lost leading zero and full-width digits.</remarks>
public sealed partial record PhoneNumber(string Display, string Dial)
{
    private const string Shape = "write it as people dial it, with a 0 in front: 01292 612300";

    private static readonly HashSet<string> ShortCodes =
        ["999", "112", "101", "105", "111", "119", "18000", "18001", "08001111"];

    /// <summary>True for numbers set aside for films and examples, which never reach anybody (Ofcom's list).</summary>
    public bool IsFictional => Drama().IsMatch(Dial);

    /// <summary>True for numbers that a caller pays a service charge for (084 and 087).</summary>
    public bool HasServiceCharge => Dial.StartsWith("+4484", StringComparison.Ordinal) || Dial.StartsWith("+4487", StringComparison.Ordinal);

    /// <summary>Reads <c>01292 612300</c>, <c>(01292) 612300</c>, <c>+44 1292 612300</c>, <c>+44 (0)1292 612300</c> or a short code; any of them behind 18001 or 18002, which call by way of Relay UK.</summary>
    /// <param name="type">Texts may go to codes of five to seven digits.</param>
    public static Parsed<PhoneNumber> Parse(string text, PhoneType type = PhoneType.Voice)
    {
        if (type == PhoneType.Text && TextCode().IsMatch(text))
        {
            return Parsed<PhoneNumber>.Good(new PhoneNumber(text, text));
        }

        if (text.StartsWith("18001 ", StringComparison.Ordinal) || text.StartsWith("18002 ", StringComparison.Ordinal))
        {
            var called = ParseCalled(text[6..]);
            return called.Value is { } number
                ? Parsed<PhoneNumber>.Good(new PhoneNumber($"{text[..5]} {number.Display}", text[..5] + number.Dial.Replace("+44", "0", StringComparison.Ordinal)))
                : called;
        }

        return ParseCalled(text);
    }

    private static Parsed<PhoneNumber> ParseCalled(string text)
    {
        if (text.FirstOrDefault(c => c is not ((>= '0' and <= '9') or ' ' or '(' or ')' or '+' or '-')) is var stray and not '\0')
        {
            return Parsed<PhoneNumber>.Bad($"“{text}” is not a phone number: it holds “{stray}”", StrayHelp(text, stray));
        }

        if (!Signs().IsMatch(text))
        {
            return Parsed<PhoneNumber>.Bad($"“{text}” is not a UK phone number", Shape);
        }

        var digits = new string([.. text.Where(char.IsAsciiDigit)]);
        if (ShortCodes.Contains(digits) || (digits.Length == 6 && digits.StartsWith("116", StringComparison.Ordinal)))
        {
            return Parsed<PhoneNumber>.Good(new PhoneNumber(Plain(text), digits));
        }

        var national = International().Match(text) is { Success: true } match
            ? "0" + new string([.. text[match.Length..].Where(char.IsAsciiDigit)])
            : digits;
        return CheckNational(text, national) is { } fault
            ? fault
            : Parsed<PhoneNumber>.Good(new PhoneNumber(Tidy(text, national), "+44" + national[1..]));
    }

    private static Parsed<PhoneNumber>? CheckNational(string text, string national)
    {
        if (national.StartsWith("09", StringComparison.Ordinal) || national.StartsWith("070", StringComparison.Ordinal) || national.StartsWith("118", StringComparison.Ordinal))
        {
            return Parsed<PhoneNumber>.Bad($"“{text}” is a number that costs callers a lot", "give an ordinary number (01, 02, 03, 07 or 08)");
        }

        if (!national.StartsWith('0'))
        {
            var help = national.Length is 9 or 10 ? $"the first 0 is missing, as happens in spreadsheets; did you mean “0{text.Trim()}”?" : Shape;
            return Parsed<PhoneNumber>.Bad($"“{text}” is not a whole phone number", help);
        }

        var starts = national.Length > 1 && "123578".Contains(national[1], StringComparison.Ordinal);
        // 0500 and a few old 01 numbers have ten digits with the zero; all others have eleven.
        var lengthIsRight = national.Length == 11 || (national.Length == 10 && (national.StartsWith("01", StringComparison.Ordinal) || national.StartsWith("0800", StringComparison.Ordinal)));
        return starts && lengthIsRight
            ? null
            : Parsed<PhoneNumber>.Bad(
                $"“{text}” is not a UK phone number: it has {national.Length} digits",
                $"a UK number has 11 digits and starts with 01, 02, 03, 07 or 08; check it against the source; {Shape}; one number on each line");
    }

    private static string StrayHelp(string text, char stray) => stray switch
    {
        'o' or 'O' => $"the letter O is not a zero; did you mean “{text.Replace('o', '0').Replace('O', '0')}”?",
        'l' or 'I' => $"a letter is not a one; did you mean “{text.Replace('l', '1').Replace('I', '1')}”?",
        '/' or ',' or '&' or ';' => "give one number on each line, each with its own “number:”",
        _ when char.IsDigit(stray) => "use ordinary digits 0 to 9",
        _ => $"put words in “label” or “hours-note”; {Shape}",
    };

    private static string Tidy(string text, string national)
    {
        var trimmed = text.Trim();
        if (International().Match(trimmed) is { Success: true } match)
        {
            trimmed = "0" + trimmed[match.Length..].TrimStart(' ', ')', '(', '-');
        }

        var plain = Plain(trimmed);
        return plain.Contains(' ', StringComparison.Ordinal) ? plain : $"{national[..5]} {national[5..]}";
    }

    private static string Plain(string text) =>
        Spaces().Replace(text.Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal).Replace('-', ' '), " ").Trim();

    // +44 and (0) in front, then perhaps a part in brackets, then digits with spaces or single hyphens between.
    [GeneratedRegex(@"^ *(?:\+44 *(?:\(0\))? *)?(?:\([0-9]+\)[ -]?)? *[0-9]+(?:(?: +|-)[0-9]+)* *\z")]
    private static partial Regex Signs();

    [GeneratedRegex(@"^\s*\+44\s*(\(0\))?\s*")]
    private static partial Regex International();

    [GeneratedRegex(@"^[6-8][0-9]{4,6}\z")]
    private static partial Regex TextCode();

    [GeneratedRegex(" {2,}")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^\+44(?:1632960|7700900|8081570|1(?:1[3-8]|[2-6]1)4960|1914980|2079460|2896496|2920180|3069990)\d{3}\z")]
    private static partial Regex Drama();
}
