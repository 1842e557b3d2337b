using System.Globalization;
using System.Text.RegularExpressions;

namespace SupportMap.Content.Values;

/// <summary>Colours of the theme.</summary>
public static partial class Colour
{
    // WCAG 2.2, 1.4.3: text of ordinary size against its background.
    private const double LeastContrast = 4.5;

    /// <summary>Reads <c>#1d4f5c</c>, which must be dark enough to be read on white.</summary>
    public static Parsed<string> Parse(string text)
    {
        if (!Shape().IsMatch(text))
        {
            var tidy = "#" + text.Trim().TrimStart('#').ToLowerInvariant();
            tidy = tidy.Length == 4 ? $"#{tidy[1]}{tidy[1]}{tidy[2]}{tidy[2]}{tidy[3]}{tidy[3]}" : tidy;
            return Parsed<string>.Bad(
                $"“{text}” is not a colour",
                Shape().IsMatch(tidy) ? $"did you mean \"{tidy}\"?" : "write # and six digits or letters a to f, in quotes: \"#1d4f5c\"");
        }

        var contrast = ContrastWithWhite(text);
        return contrast >= LeastContrast
            ? Parsed<string>.Good(text)
            : Parsed<string>.Bad(
                string.Create(CultureInfo.InvariantCulture, $"“{text}” is too pale to be read on white: contrast {contrast:0.0} to 1"),
                "choose a darker colour, with a contrast of at least 4.5 to 1");
    }

    // The formula of WCAG 2.2, "relative luminance".
    private static double ContrastWithWhite(string colour)
    {
        double Channel(int at)
        {
            var share = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
        }

        var luminance = (0.2126 * Channel(1)) + (0.7152 * Channel(3)) + (0.0722 * Channel(5));
        return 1.05 / (luminance + 0.05);
    }

    [GeneratedRegex(@"^#[0-9a-f]{6}\z")]
    private static partial Regex Shape();
}
