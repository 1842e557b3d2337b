using System.Text.RegularExpressions;

namespace SupportMap.Content.Values;

/// <summary>The official code of an area of the UK. Source: the Register of Geographic Codes of the ONS.</summary>
public static partial class AreaCode
{
    /// <summary>Reads one: a letter and eight digits.</summary>
    public static Parsed<string> Parse(string text) => Form().IsMatch(text)
        ? Parsed<string>.Good(text)
        : Parsed<string>.Bad(
            $"“{text}” is not the code of an area",
            Form().IsMatch(text.Trim().ToUpperInvariant())
                ? $"did you mean “{text.Trim().ToUpperInvariant()}”?"
                : "it has a letter and eight digits, such as S12000028; if you do not know it, leave the line out");

    [GeneratedRegex(@"^[A-Z][0-9]{8}\z")]
    private static partial Regex Form();
}
