using System.Text.RegularExpressions;
using SupportMap.Content.Values;

namespace SupportMap.Editing.NewRegions;

/// <summary>Names of a region, an owner, an area or a town: they stand in YAML, in Markdown and in addresses of pages.</summary>
public static partial class RegionName
{
    public const int MaxLength = 40;

    public static Parsed<string> Parse(string text) =>
        text.Length is 0 or > MaxLength
            ? Parsed<string>.Bad(
                text.Length == 0 ? "there is no name" : $"“{text[..20]}…” has more than {MaxLength} characters",
                "write the name as people say it")
            : Shape().IsMatch(text)
            ? Parsed<string>.Good(text)
            : Parsed<string>.Bad(
                $"“{text}” cannot be a name here", "begin with a letter, and use only letters, digits, spaces and ' ’ - & . ( )");

    [GeneratedRegex(@"^\p{L}[\p{L}\p{M}\p{Nd} '’&.()-]*\z")]
    private static partial Regex Shape();
}
