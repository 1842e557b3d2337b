using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SupportMap.Content.Values;

/// <summary>Ids: they become file names and addresses of pages, so their shape is strict.</summary>
public static partial class Ids
{
    /// <summary>The longest id, in characters.</summary>
    public const int MaxLength = 80;

    // Names that Windows keeps for devices: such a file cannot exist there. The last two mean something to web servers and to JavaScript.
    private static readonly HashSet<string> Reserved =
    [
        "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
        "com0", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "index", "constructor",
    ];

    /// <summary>Reads an id: small letters a to z, digits and single hyphens, not only digits.</summary>
    public static Parsed<string> Parse(string text) => Fault(text) is { } fault
        ? Parsed<string>.Bad(
            $"“{(text.Length > MaxLength ? text[..20] + "…" : text)}” cannot be an id: {fault}", $"write “{Suggest(text)}”")
        : Parsed<string>.Good(text);

    /// <summary>Why a text cannot be an id; null when it can.</summary>
    public static string? Fault(string text)
    {
        if (text.Length > MaxLength)
        {
            return $"it has more than {MaxLength} characters";
        }

        if (!Shape().IsMatch(text))
        {
            return "it can hold only small letters a to z, digits and single hyphens";
        }

        // lunr keeps its documents in a JavaScript object, which puts keys that are numbers first.
        return text.All(char.IsAsciiDigit) ? "it needs at least one letter"
            : Reserved.Contains(text) ? "computers keep this name for themselves"
            : null;
    }

    /// <summary>The id nearest to any text.</summary>
    public static string Suggest(string text)
    {
        var letters = string.Concat(
            string.Concat(text.EnumerateRunes())
                .Normalize(NormalizationForm.FormKD)
                .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && c is not ('’' or '\'')));
        var nearest = Others().Replace(letters.Replace("&", " and ", StringComparison.Ordinal).ToLowerInvariant(), "-").Trim('-');
        var cut = nearest[..Math.Min(nearest.Length, MaxLength)].Trim('-');
        return cut.Length == 0 ? "my-service" : cut.All(char.IsAsciiDigit) ? $"number-{cut}" : Reserved.Contains(cut) ? $"{cut}-page" : cut;
    }

    [GeneratedRegex(@"^[a-z0-9]+(?:-[a-z0-9]+)*\z")]
    private static partial Regex Shape();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex Others();
}
