using System.Globalization;
using System.Text.RegularExpressions;

namespace SupportMap.Content.Values;

/// <summary>A point on the map in degrees, as WGS 84. Only within the UK: a pair that was swapped lies in the sea off Africa.</summary>
public static partial class Degrees
{
    /// <summary>Reads how far north a place is.</summary>
    public static Parsed<decimal> Latitude(string text) => Parse(text, 49, 61, "latitude", "55.4583");

    /// <summary>Reads how far east a place is; most of the UK is west of 0.</summary>
    public static Parsed<decimal> Longitude(string text) => Parse(text, -9, 2, "longitude", "-4.6291");

    private static Parsed<decimal> Parse(string text, int least, int most, string what, string example)
    {
        // Fewer decimals than three would be another street.
        if (!Form().IsMatch(text))
        {
            return Parsed<decimal>.Bad($"“{text}” is not a {what}", $"write degrees with three to seven decimals, such as {example}");
        }

        var degrees = decimal.Parse(text, CultureInfo.InvariantCulture);
        return degrees >= least && degrees <= most
            ? Parsed<decimal>.Good(degrees)
            : Parsed<decimal>.Bad($"the {what} {text} is not in the UK", $"it is between {least} and {most} there; are the two swapped?");
    }

    [GeneratedRegex(@"^-?[0-9]{1,2}\.[0-9]{3,7}\z")]
    private static partial Regex Form();
}
