using System.Text.RegularExpressions;

namespace SupportMap.Content.Values;

/// <summary>Ids: they become file names and addresses of pages, so their shape is strict.</summary>
public static partial class Ids
{
    /// <summary>The longest id, in characters.</summary>
    public const int MaxLength = 80;

    // Names that Windows keeps for devices: such a file cannot exist there.
    private static readonly HashSet<string> Reserved =
    [
        "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
        "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "index",
    ];

    /// <summary>Reads an id: small letters a to z, digits and single hyphens, not only digits.</summary>
    public static Parsed<string> Parse(string text)
    {
        if (text.Length > MaxLength)
        {
            return Parsed<string>.Bad($"“{text[..20]}…” is too long for an id", $"use at most {MaxLength} characters");
        }

        if (!Shape().IsMatch(text))
        {
            return Parsed<string>.Bad($"“{text}” cannot be an id", $"use only small letters a to z, digits and hyphens: “{Nearest(text)}”");
        }

        // lunr keeps its documents in a JavaScript object, which puts keys that are numbers first.
        if (text.All(char.IsAsciiDigit))
        {
            return Parsed<string>.Bad($"“{text}” cannot be an id", "an id needs at least one letter");
        }

        return Reserved.Contains(text)
            ? Parsed<string>.Bad($"“{text}” cannot be an id: some computers keep this name for themselves", $"add a word: “{text}-service”")
            : Parsed<string>.Good(text);
    }

    private static string Nearest(string text)
    {
        var nearest = Others().Replace(text.Trim().ToLowerInvariant(), "-").Trim('-');
        return nearest.Length == 0 ? "my-service" : nearest;
    }

    [GeneratedRegex(@"^[a-z0-9]+(?:-[a-z0-9]+)*\z")]
    private static partial Regex Shape();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex Others();
}
