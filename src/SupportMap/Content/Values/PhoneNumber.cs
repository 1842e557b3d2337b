using System.Text.RegularExpressions;

namespace SupportMap.Content.Values;

/// <summary>A UK phone number.</summary>
/// <param name="Display">As people read it: <c>01632 960123</c>.</param>
/// <param name="Dial">As a phone dials it: <c>+441632960123</c>, or a short code such as <c>116123</c>.</param>
/// <remarks>Stricter than phone libraries, which accept a letter O for a zero, a lost leading zero and full-width digits.</remarks>
public sealed partial record PhoneNumber(string Display, string Dial)
{
    private const string Shape = "write it as people dial it, with a 0 in front: 01632 960123";

    private static readonly HashSet<string> ShortCodes =
        ["999", "112", "101", "105", "111", "119", "159", "195", "18000", "18001", "08001111"];

    /// <summary>
    /// True for numbers set aside for films and examples, which never reach anybody (Ofcom's list), and for digits in a row.
    /// </summary>
    public bool IsFictional => Drama().IsMatch(Dial) || Filler().IsMatch(Dial);

    /// <summary>True for numbers that a caller pays a service charge for (084 and 087).</summary>
    public bool HasServiceCharge =>
        Dial.StartsWith("+4484", StringComparison.Ordinal) || Dial.StartsWith("+4487", StringComparison.Ordinal);

    /// <summary>True for mobiles, and for other numbers that follow a person (07), but not for pagers (076 without 07624).</summary>
    public bool IsMobile => Dial.StartsWith("+447", StringComparison.Ordinal)
        && (!Dial.StartsWith("+4476", StringComparison.Ordinal) || Dial.StartsWith("+447624", StringComparison.Ordinal));

    /// <summary>
    /// Reads <c>01632 960123</c>, <c>(01632) 960123</c>, <c>+44 1632 960123</c>, <c>+44 (0)1632 960123</c>
    /// or a short code; any of them behind 18001 or 18002, which call by way of Relay UK.
    /// </summary>
    /// <param name="type">Texts may go to codes of five to seven digits.</param>
    public static Parsed<PhoneNumber> Parse(string text, PhoneType type = PhoneType.Voice)
    {
        var read = Read(text, type);
        return read.IsGood ? read : Parsed<PhoneNumber>.Bad(read.Message!, PhoneAdvice.For(text) ?? read.Help!);
    }

    /// <summary>Like <see cref="Parse"/>, without looking for what was meant.</summary>
    internal static Parsed<PhoneNumber> Read(string text, PhoneType type = PhoneType.Voice)
    {
        if (type == PhoneType.Text && TextCode().IsMatch(text))
        {
            return Parsed<PhoneNumber>.Good(new PhoneNumber(text, text));
        }

        if (text.StartsWith("18001 ", StringComparison.Ordinal) || text.StartsWith("18002 ", StringComparison.Ordinal))
        {
            var called = ParseCalled(text[6..]);
            return called.Value is { } number
                ? Parsed<PhoneNumber>.Good(
                    new PhoneNumber($"{text[..5]} {number.Display}", text[..5] + number.Dial.Replace("+44", "0", StringComparison.Ordinal)))
                : called;
        }

        return ParseCalled(text);
    }

    private static Parsed<PhoneNumber> ParseCalled(string text)
    {
        if (text.FirstOrDefault(c => c is not ((>= '0' and <= '9') or ' ' or '(' or ')' or '+' or '-')) is var stray and not '\0')
        {
            return Parsed<PhoneNumber>.Bad($"“{text}” is not a phone number: it holds “{stray}”", Shape);
        }

        if (!AllowedCharacters().IsMatch(text))
        {
            return Parsed<PhoneNumber>.Bad($"“{text}” is not a UK phone number", Shape);
        }

        var digits = new string([.. text.Where(char.IsAsciiDigit)]);
        if (ShortCodes.Contains(digits) || (digits.Length == 6 && digits.StartsWith("116", StringComparison.Ordinal)))
        {
            return Parsed<PhoneNumber>.Good(new PhoneNumber(Plain(text), digits));
        }

        if (PhoneAdvice.Emergency(digits) is { } emergency)
        {
            return Parsed<PhoneNumber>.Bad($"“{text}” {emergency}", "the emergency numbers are 999 and 112");
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
        if (national.StartsWith("09", StringComparison.Ordinal) || national.StartsWith("070", StringComparison.Ordinal)
            || national.StartsWith("118", StringComparison.Ordinal))
        {
            return Parsed<PhoneNumber>.Bad(
                $"“{text}” is a premium-rate number", "give a number that starts with 01, 02, 03, 07 or 08");
        }

        if (!national.StartsWith('0') || national.StartsWith("00", StringComparison.Ordinal))
        {
            return Parsed<PhoneNumber>.Bad($"“{text}” is not a whole phone number", $"it needs the area code; {Shape}");
        }

        var starts = national.Length > 1 && "123578".Contains(national[1], StringComparison.Ordinal);
        // Some old 01 and 0800 numbers have ten digits with the zero; all others have eleven.
        var lengthIsRight = national.Length == 11 || (national.Length == 10 && Short().IsMatch(national));
        return starts && lengthIsRight
            ? null
            : Parsed<PhoneNumber>.Bad(
                $"“{text}” is not a UK phone number: {Reason(national, starts)}", $"check it against the source; {Shape}");
    }

    private static string Reason(string national, bool starts) => (starts, national.Length) switch
    {
        (false, _) => $"none starts with {national[..Math.Min(2, national.Length)]}",
        (_, < 10) => $"it has only {national.Length} digits, and should have 11",
        (_, > 11) => $"it has {national.Length} digits, and should have 11",
        _ => "it has 10 digits, and should have 11",
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
        Spaces()
            .Replace(text.Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal).Replace('-', ' '), " ")
            .Trim();

    // +44 and (0) in front, then perhaps a part in brackets, then digits with spaces or single hyphens between.
    [GeneratedRegex(@"^ *(?:\+44 *(?:\(0\))? *)?(?:\([0-9]+\)[ -]?)? *[0-9]+(?:(?: +|-)[0-9]+)* *\z")]
    private static partial Regex AllowedCharacters();

    // Area codes with ten-digit numbers left in them (Ofcom's National Telephone Numbering Plan), and old freephone numbers.
    [GeneratedRegex(
        "^(?:0800|01(?:204|208|254|276|297|298|363|364|384|386|404|420|460|461|480|488|524|527|562"
        + "|566|606|629|635|647|659|695|697|726|744|750|827|837|884|900|905|935|946|949|963|995))")]
    private static partial Regex Short();

    [GeneratedRegex(@"^\s*\+44\s*(\(0\))?\s*")]
    private static partial Regex International();

    [GeneratedRegex(@"^[6-8][0-9]{4,6}\z")]
    private static partial Regex TextCode();

    [GeneratedRegex(" {2,}")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^\+44(?:1234567890|1234123456|7123456789|7777777777|1111111111|.{2,4}(?<digit>[0-9])\k<digit>{6,})\z")]
    private static partial Regex Filler();

    [GeneratedRegex(@"^\+44(?:1632960|7700900|8081570|1(?:1[3-8]|[2-6]1)4960|1914980|2079460|2896496|2920180|3069990)\d{3}\z")]
    private static partial Regex Drama();
}
