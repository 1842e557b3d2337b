using System.Text.RegularExpressions;

namespace SupportMap.Content.Values;

/// <summary>The number under which a charity is registered. Source: org-id.guide, for the names of the three registers.</summary>
public static partial class CharityNumber
{
    /// <summary>Reads one as the registers write it: <c>SC012345</c>, <c>1234567</c> or <c>NIC123456</c>.</summary>
    public static Parsed<string> Parse(string text) => Form().IsMatch(text)
        ? Parsed<string>.Good(text)
        : Parsed<string>.Bad(
            $"“{text}” is not the number of a charity",
            Form().IsMatch(Packed(text))
                ? $"did you mean “{Packed(text)}”?"
                : "write it as the register does: SC012345 in Scotland, 1234567 in England and Wales, NIC123456 in Northern Ireland");

    /// <summary>The register that a number is of: its code in org-id.guide, and what people call the number.</summary>
    public static (string Scheme, string Words) Register(string number) =>
        number.StartsWith("SC", StringComparison.Ordinal) ? ("GB-SC", "Scottish charity number")
        : number.StartsWith("NIC", StringComparison.Ordinal) ? ("GB-NIC", "Northern Ireland charity number")
        : ("GB-CHC", "Charity number in England and Wales");

    private static string Packed(string text) => text.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();

    [GeneratedRegex(@"^(?:SC[0-9]{6}|NIC[0-9]{6}|[0-9]{6,7})\z")]
    private static partial Regex Form();
}
