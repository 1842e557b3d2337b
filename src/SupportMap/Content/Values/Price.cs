using System.Globalization;
using System.Text.RegularExpressions;

namespace SupportMap.Content.Values;

/// <summary>What something costs, in plain words with prices such as £5 and £2.50.</summary>
public static partial class Price
{
    /// <summary>Reads a cost: <c>free</c>, or words in which every price is a proper one.</summary>
    public static Parsed<string> Parse(string text)
    {
        var lower = text.Trim().ToLowerInvariant();
        if (text != "free"
            && lower is "free" or "free of charge" or "no charge" or "no cost" or "none" or "nil" or "nothing" or "£0" or "£0.00" or "0"
                or "0.00" or "n/a" or "free." or "gratis")
        {
            return Parsed<string>.Bad($"“{text}” means that it costs nothing", "say so in one word: free");
        }

        if (Bare().Match(text) is { Success: true } bare)
        {
            return Parsed<string>.Bad($"“{text}” does not say which money", $"write £{bare.Groups[1].Value}");
        }

        foreach (Match match in Amount().Matches(text))
        {
            if (Fault(match) is { } help)
            {
                return Parsed<string>.Bad($"“{match.Value.Trim()}” is not written as a price", help);
            }
        }

        return Foreign().Match(text) is { Success: true } other
            ? Parsed<string>.Bad($"“{other.Value.Trim()}” is not written as a price", $"write £{other.Groups["sum"].Value}")
            : Parsed<string>.Good(text);
    }

    /// <summary>True when the words name a price above nothing.</summary>
    public static bool NamesPrice(string text) =>
        Amount()
            .Matches(text)
            .Any(
                match => decimal.TryParse(
                    match.Groups["sum"].Value.Replace(",", "", StringComparison.Ordinal),
                    NumberStyles.AllowDecimalPoint,
                    CultureInfo.InvariantCulture,
                    out var sum)
                    && sum > 0)
        || Pence().IsMatch(text);

    private static string? Fault(Match match)
    {
        var sum = match.Groups["sum"].Value;
        if (Proper().IsMatch(sum))
        {
            return match.Groups["gap"].Length == 0 ? null : $"remove the space: £{sum}";
        }

        var plain = sum.Replace(",", "", StringComparison.Ordinal);
        return DecimalComma().Match(sum) is { Success: true } comma
            ? $"write a full stop before the pence: £{comma.Groups[1].Value}.{comma.Groups[2].Value}"
            : decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
                ? string.Create(CultureInfo.InvariantCulture, $"write £{value:#,0.00}")
            : "write it as £5 or £2.50";
    }

    [GeneratedRegex(@"^\s*([0-9]+(?:\.[0-9]{2})?)\s*\z")]
    private static partial Regex Bare();

    [GeneratedRegex(@"£(?<gap>\s*)(?<sum>[0-9](?:[0-9.,]*[0-9])?)")]
    private static partial Regex Amount();

    [GeneratedRegex(@"^(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,6})(?:\.[0-9]{2})?\z")]
    private static partial Regex Proper();

    [GeneratedRegex(@"^([0-9]+),([0-9]{2})\z")]
    private static partial Regex DecimalComma();

    [GeneratedRegex(@"(?<![\w.])(?:[$€]\s?|\bGBP\s?)(?<sum>[0-9][0-9.,]*)|(?<![\w.£])(?<sum>[0-9][0-9.,]*)\s?(?:£|GBP\b|pounds\b|quid\b)")]
    private static partial Regex Foreign();

    [GeneratedRegex(@"(?<![\w.])[1-9][0-9]*\s?p(?:ence)?\b")]
    private static partial Regex Pence();
}
