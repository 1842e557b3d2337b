using System.Text.RegularExpressions;
using SupportMap.Content.Facts;
using SupportMap.Diagnostics;

namespace SupportMap.Checks;

/// <summary>Does an entry whose address is confidential give the place away all the same? Somebody's life may hang on it.</summary>
internal static partial class SecretPlaceChecks
{
    public static void Check(ServiceEntry entry, DiagnosticBag bag)
    {
        if (!entry.Service.AddressIsConfidential)
        {
            return;
        }

        var file = entry.Text.File;
        foreach (var (line, number) in file.Text.Split('\n').Select((line, index) => (line, index + 1)))
        {
            foreach (var (pattern, what) in new[]
            {
                (Postcode(), "a postcode"),
                (Coordinates(), "coordinates"),
                (MapLink(), "a place on a map"),
                (ThreeWords(), "a place on a map"),
                (Street(), "a street address"),
            })
            {
                if (pattern.Match(line) is { Success: true } match)
                {
                    bag.Add(
                        Codes.SecretPlace,
                        new SourceSpan(file.Display, number, match.Index + 1, match.Length),
                        $"the address is confidential, but “{match.Value}” gives the place away ({what})",
                        "remove it, from notes and sources too, and tell the people who run this site: older versions of the file still "
                        + "hold it");
                    break;
                }
            }
        }
    }

    [GeneratedRegex(
        @"(?<![A-Za-z0-9])[A-PR-UWYZ][A-HK-Y]?[0-9][0-9A-Z]?(?: |%20|\+|-)?[0-9][ABD-HJLNP-UW-Z]{2}(?![A-Za-z0-9])",
        RegexOptions.IgnoreCase)]
    private static partial Regex Postcode();

    [GeneratedRegex(
        @"-?[0-9]{1,2}\.[0-9]{3,}\s*[,;/ ]\s*-?[0-9]{1,3}\.[0-9]{3,}|\b[A-Z]{2} ?[0-9]{3,5} ?[0-9]{3,5}\b|[0-9]{1,2}°\s*[0-9]{1,2}")]
    private static partial Regex Coordinates();

    [GeneratedRegex(
        @"(?:google\.[a-z.]+/maps|maps\.google|goo\.gl/maps|maps\.app\.goo\.gl|openstreetmap\.org|osm\.org|bing\.com/maps|maps\.apple\.com"
        + @"|w3w\.co|what3words\.com|streetmap\.co\.uk|waze\.com|gridreferencefinder\.com)\S*",
        RegexOptions.IgnoreCase)]
    private static partial Regex MapLink();

    [GeneratedRegex(@"///[a-z]{3,}\.[a-z]{3,}\.[a-z]{3,}")]
    private static partial Regex ThreeWords();

    [GeneratedRegex(
        @"\b[0-9]{1,4}[A-Za-z]?,? (?:[A-Z][A-Za-z'’]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Dr|Crescent|Cres|Place|Pl|Terrace"
        + @"|Court|Square|Gardens|Close|Way|Wynd|Row|Quadrant)\b")]
    private static partial Regex Street();
}
