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
        parts.Done();
        return town is null ? (null, false) : (new Address(lines, town, postcode), false);
    }
}
