using System.Globalization;
using SupportMap.Content.Model;
using SupportMap.Content.Values;

namespace SupportMap.Editing.Places;

/// <summary>A row of a national file as a place of a list, or why it is none.</summary>
/// <param name="Name">For messages too.</param>
/// <param name="Place">Null when the row cannot be taken.</param>
/// <param name="LeftOut">What of it is not taken over, and why; null for nothing.</param>
internal sealed record NationalRow(string Name, Place? Place, string? LeftOut)
{
    /// <summary>Null for a row that is not about a place in one of the areas.</summary>
    /// <param name="cell">The text of a column; empty where there is none.</param>
    public static NationalRow? Read(NationalColumns columns, Func<string, string> cell, IReadOnlyList<Area> areas)
    {
        var name = Words(cell(columns.Name));
        if (name.Length == 0 || (columns.NotPlaces ?? []).Any(column => cell(column) is "True" or "true")
            || Postcode.Parse(cell(columns.Postcode).ToUpperInvariant()).Value is not { } postcode
            || !areas.Any(area => area.PostcodeDistricts.Contains(postcode.Split(' ')[0])))
        {
            return null;
        }

        IReadOnlyList<string> lines =
        [
            .. columns.Address.SelectMany(column => cell(column).Split('\n')).Select(Words)
                .Where(line => line.Length > 0 && line != "NA" && line != name),
        ];
        var (town, at) = TownIn(lines, areas);
        if (at < 0)
        {
            return new NationalRow(name, null, $"no line of its address is a town in areas.yaml: {string.Join(", ", lines)}, {postcode}");
        }

        var (phone, fault) = PhoneOf(cell(columns.Phone));
        return new NationalRow(name, new Place(name, new Address([.. lines.Take(at)], town, postcode), phone, null), fault);
    }

    // The last line that is a town; what follows it is a county or an island.
    private static (string Town, int At) TownIn(IReadOnlyList<string> lines, IReadOnlyList<Area> areas)
    {
        for (var at = lines.Count - 1; at >= 0; at--)
        {
            foreach (var town in areas.SelectMany(area => area.Towns))
            {
                if (town.Also.Prepend(town.Name).Contains(lines[at], StringComparer.OrdinalIgnoreCase))
                {
                    return (town.Name, at);
                }
            }
        }

        return ("", -1);
    }

    private static (PhoneNumber? Phone, string? Fault) PhoneOf(string text)
    {
        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        if (digits.Length == 0)
        {
            return (null, null);
        }

        return PhoneNumber.Parse(digits) switch
        {
            { Value: null } => (null, $"its number “{text.Trim()}” is not a phone number"),
            { Value.IsMobile: true } => (null, $"its number “{text.Trim()}” is a mobile"),
            { Value.HasServiceCharge: true } => (null, $"its number “{text.Trim()}” has an extra charge"),
            { Value: var phone } => (phone, null),
        };
    }

    // Some files shout.
    private static string Words(string text)
    {
        var line = string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Trim(',', ' ');
        return line.Length > 3 && line.Any(char.IsLetter) && !line.Any(char.IsLower)
            ? CultureInfo.InvariantCulture.TextInfo.ToTitleCase(line.ToLowerInvariant())
            : line;
    }
}
