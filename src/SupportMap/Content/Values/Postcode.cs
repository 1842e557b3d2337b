using System.Text.RegularExpressions;

namespace SupportMap.Content.Values;

/// <summary>UK postcodes and their districts.</summary>
public static partial class Postcode
{
    /// <summary>Reads a whole postcode; gives it in capitals with one space: <c>AB10 1AB</c>.</summary>
    public static Parsed<string> Parse(string text)
    {
        var upper = text.Trim().ToUpperInvariant();
        if (Whole().IsMatch(upper))
        {
            return upper == text
                ? Parsed<string>.Good(text)
                : Parsed<string>.Bad($"“{text}” is not written as a postcode", $"write it in capitals: “{upper}”");
        }

        var nearest = Nearest(upper.Replace(" ", "", StringComparison.Ordinal))
            ?? (Inside().Match(upper) is { Success: true } inside ? $"{inside.Groups[1].Value} {inside.Groups[2].Value}" : null);
        return Parsed<string>.Bad(
            $"“{text}” is not a UK postcode",
            nearest is null
                ? "a postcode looks like AB10 1AB; if you do not know it, leave the line out"
                : $"did you mean “{nearest}”? Check it before you change it");
    }

    /// <summary>Reads the first half of a postcode, in capitals: <c>AB10</c>.</summary>
    public static Parsed<string> ParseDistrict(string text) =>
        District().IsMatch(text)
            ? Parsed<string>.Good(text)
            : Parsed<string>.Bad(
                $"“{text}” is not a postcode district",
                District().IsMatch(text.Trim().ToUpperInvariant().Split(' ')[0])
                    ? $"did you mean “{text.Trim().ToUpperInvariant().Split(' ')[0]}”?"
                    : "a district is the first half of a postcode in capitals, such as AB10");

    private static string? Nearest(string packed)
    {
        if (packed.Length is < 5 or > 7)
        {
            return null;
        }

        // Only the mistakes people really make: a letter for the digit that looks like it, or the other way round.
        var outward = packed[..^3];
        var letters = new string([.. outward.TakeWhile(char.IsAsciiLetter).Take(2)]);
        var rest = outward[letters.Length..].Replace('O', '0').Replace('I', '1').Replace('L', '1').Replace('S', '5');
        var inward = packed[^3..];
        var digit = inward[0] switch { 'O' => '0', 'I' or 'L' => '1', 'S' => '5', var c => c };
        var tail = inward[1..].Replace('0', 'O').Replace('1', 'L');
        var candidate = $"{letters}{rest} {digit}{tail}";
        return Whole().IsMatch(candidate) ? candidate : null;
    }

    // A postcode with something around it.
    [GeneratedRegex("(?<![A-Z0-9])([A-PR-UWYZ][A-HK-Y]?[0-9][0-9A-Z]?) ?([0-9][ABD-HJLNP-UW-Z]{2})(?![A-Z0-9])")]
    private static partial Regex Inside();

    // The last two letters are never C I K M O V.
    [GeneratedRegex(@"^(?:[A-PR-UWYZ][0-9][0-9A-HJKPSTUW]?|[A-PR-UWYZ][A-HK-Y][0-9][0-9ABEHMNPRVWXY]?|GIR) [0-9][ABD-HJLNP-UW-Z]{2}\z")]
    private static partial Regex Whole();

    [GeneratedRegex(@"^[A-PR-UWYZ][A-HK-Y]?[0-9][0-9A-Z]?\z")]
    private static partial Regex District();
}
