using System.Text.RegularExpressions;

namespace SupportMap.Content.Values;

/// <summary>How a site tells browsers its language and its clock.</summary>
public static partial class Locale
{
    /// <summary>Reads a tag such as <c>en-GB</c>, as in BCP 47: a language, perhaps a script, perhaps a country.</summary>
    public static Parsed<string> Language(string text) => Tag().IsMatch(text)
        ? Parsed<string>.Good(text)
        : Parsed<string>.Bad(
            $"“{text}” is not the tag of a language",
            Tag().IsMatch(text.Replace('_', '-')) ? $"did you mean “{text.Replace('_', '-')}”?" : "write it like en-GB");

    /// <summary>True for English as it is written anywhere.</summary>
    public static bool IsEnglish(string tag) => tag.Split('-')[0] == "en";

    /// <summary>Reads a name of the IANA database such as <c>Europe/London</c>, which this machine and browsers know.</summary>
    public static Parsed<string> TimeZone(string text) => TimeZoneInfo.TryFindSystemTimeZoneById(text, out var zone) && zone.HasIanaId
        ? Parsed<string>.Good(text)
        : Parsed<string>.Bad(
            $"there is no time zone “{text}”",
            "write it like Europe/London, with a name from the IANA time zone list");

    [GeneratedRegex(@"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?\z")]
    private static partial Regex Tag();
}
