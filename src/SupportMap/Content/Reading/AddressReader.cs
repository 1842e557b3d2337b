using SupportMap.Content.Model;
using SupportMap.Content.Values;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>Reads an <c>address</c>.</summary>
internal static class AddressReader
{
    private const string Confidential = "confidential";

    public static (Address? Address, bool IsConfidential) Read(MapReader map, Key key, DiagnosticBag bag)
    {
        if (!map.Has(key) || map.Node(key) is YamlScalar { Text: Confidential })
        {
            return (null, map.Node(key) is not null);
        }

        if (map.Node(key) is YamlScalar { Text.Length: > 0 } scalar)
        {
            if (string.Equals(scalar.Text.Trim(), Confidential, StringComparison.OrdinalIgnoreCase))
            {
                bag.Add(
                    Codes.BadChoice,
                    scalar.Span,
                    $"“{scalar.Text}” cannot be used here",
                    $"did you mean “{Confidential}”?");
            }
            else if (!scalar.IsMisread)
            {
                bag.Add(
                    Codes.WrongShape,
                    scalar.Span,
                    "an address cannot be one text",
                    $"write address: {key.Example}, or address: {Confidential}");
            }

            return (null, false);
        }

        if (map.Map(key, "an address") is not { } parts)
        {
            return (null, false);
        }

        var lines = parts.Words(SharedKeys.Lines);
        var town = parts.Text(SharedKeys.Town);
        var postcode = parts.Value(SharedKeys.Postcode, Postcode.Parse, Codes.BadPostcode);
        var latitude = parts.Struct(SharedKeys.Latitude, Degrees.Latitude, Codes.BadNumber);
        var longitude = parts.Struct(SharedKeys.Longitude, Degrees.Longitude, Codes.BadNumber);
        if (parts.Has(SharedKeys.Latitude) != parts.Has(SharedKeys.Longitude))
        {
            var (given, other) = parts.Has(SharedKeys.Latitude)
                ? (SharedKeys.Latitude, SharedKeys.Longitude)
                : (SharedKeys.Longitude, SharedKeys.Latitude);
            parts.Fault(
                Codes.NeedsAnother, given, $"“{given.Name}” needs “{other.Name}” beside it", $"add {other.Name}, or remove both");
        }

        parts.Done();
        return town is null
            ? (null, false)
            : (new Address(lines, town, postcode) { Latitude = latitude, Longitude = longitude }, false);
    }
}
