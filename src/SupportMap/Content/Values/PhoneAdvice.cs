using System.Text.RegularExpressions;

namespace SupportMap.Content.Values;

/// <summary>Finds the phone number that somebody meant.</summary>
internal static partial class PhoneAdvice
{
    // No number is this long with all its words, and searching a longer text takes too much time.
    private const int MostCharacters = 120;

    private const string OnePerLine = "give one number on each line, each with its own “number:”";

    /// <summary>What is wrong with an emergency number that is not one; null for any other number.</summary>
    public static string? Emergency(string digits) => digits switch
    {
        "911" => "is the emergency number of the United States, not of the UK",
        "000" => "is the emergency number of Australia, not of the UK",
        "99" or "9999" or "998" or "919" => "is not an emergency number",
        "113" or "114" or "115" or "118" or "117" or "110" or "122" => "is not an emergency number of the UK",
        _ => null,
    };

    /// <summary>How to write the number; null when it cannot be made out.</summary>
    public static string? For(string text)
    {
        if (text.Length > MostCharacters)
        {
            return null;
        }

        var digits = new string([.. text.Where(char.IsAsciiDigit)]);
        var stray = text.FirstOrDefault(c => c is not ((>= '0' and <= '9') or ' ' or '(' or ')' or '+' or '-'));
        if (text.StartsWith("18001 ", StringComparison.Ordinal) || text.StartsWith("18002 ", StringComparison.Ordinal))
        {
            return For(text[6..]);
        }

        return TwoNumbers().IsMatch(text) || digits.Length is >= 20 and <= 22 ? OnePerLine
            : !text.Any(char.IsDigit) ? "if there is no number, delete this part; words go in label: or hours-note:"
            : stray != default ? ForStray(text, stray)
            : digits.StartsWith("0044", StringComparison.Ordinal) ? Suggest("0" + digits[4..].TrimStart('0'))
            : digits.StartsWith("440", StringComparison.Ordinal) && digits.Length == 13 ? Suggest(digits[2..])
            : digits.StartsWith("44", StringComparison.Ordinal) && digits.Length == 12 ? Suggest("0" + digits[2..])
            : digits.Length is 9 or 10 && digits[0] != '0' && Suggest("0" + text.Trim()) is { } lost
                ? $"the first 0 is missing, as happens in spreadsheets; {lost}"
            : text.AsSpan().IndexOfAny('(', ')') >= 0 ? Suggest(NotDigits().Replace(text, " "))
            : null;
    }

    private static string? ForStray(string text, char stray)
    {
        if (text.TrimStart().StartsWith("tel", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("phone", StringComparison.OrdinalIgnoreCase) || text.StartsWith("call", StringComparison.OrdinalIgnoreCase))
        {
            return Suggest(NotDigits().Replace(text, " "));
        }

        if (Extension().Match(text) is { Success: true } extension)
        {
            var number = text[..extension.Index].Trim();
            return PhoneNumber.Read(number).IsGood
                ? $"write “{number}”, and put the rest in the label: Office, extension {extension.Groups[1].Value}"
                : null;
        }

        return stray switch
        {
            'o' or 'O' when Suggest(text.Replace('o', '0').Replace('O', '0')) is { } zero => $"the letter O is not a zero; {zero}",
            'l' or 'I' or 'i' when Suggest(text.Replace('l', '1').Replace('I', '1').Replace('i', '1')) is { } one =>
                $"a letter is not a one; {one}",
            _ when text.Contains("E+", StringComparison.Ordinal) =>
                "a spreadsheet shortened the number: look it up again and type all its digits",
            '.' when text.EndsWith(".0", StringComparison.Ordinal) => Suggest("0" + text[..^2]),
            '.' or '/' or '–' or '—' or ',' => Suggest(text.Replace(stray, ' ')),
            _ when char.IsDigit(stray) => "type it with ordinary digits 0 to 9",
            _ when Suggest(NotDigits().Replace(text, " ")) is { } plain => $"{plain} Words go in label: or hours-note:",
            _ => null,
        };
    }

    private static string? Suggest(string text)
    {
        var tidy = Spaces().Replace(text, " ").Trim();
        return PhoneNumber.Read(tidy) is { IsGood: true, Value: { } number } ? $"did you mean “{number.Display}”?" : null;
    }

    // At least nine digits, and more of them behind a stroke, a comma or “or”.
    [GeneratedRegex(@"(?:[0-9][ ()-]*){9,}(?:[/,;&|]|\bor\b|\band\b)\s*\+?[0-9]")]
    private static partial Regex TwoNumbers();

    [GeneratedRegex(@"[,;(]?\s*\b(?:ext|extn|extension|x|opt|option)\.?\s*([0-9]{1,6})\)?\s*\z", RegexOptions.IgnoreCase)]
    private static partial Regex Extension();

    [GeneratedRegex(@"[^0-9+ ]+")]
    private static partial Regex NotDigits();

    [GeneratedRegex(@"\s{2,}")]
    private static partial Regex Spaces();
}
