using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;

namespace SupportMap.Checks;

/// <summary>Do the facts of one list of places fit together?</summary>
internal static class PlaceListChecks
{
    private const string OwnNumber = "write the number of the place, or delete the line";

    /// <param name="homes">From the name of a town to the area it lies in.</param>
    public static void Check(PlaceListEntry entry, Lookup<Area> areas, IReadOnlyDictionary<string, Area> homes, DateOnly today)
    {
        var (list, map, bag) = (entry.List, entry.Text.Map, entry.Text.Bag);
        if (list.AsOf.Earliest > today)
        {
            map.Fault(Codes.FutureDate, PlaceKeys.AsOf, $"{list.AsOf} is in the future", "write the date of the list it was taken from");
        }

        if (map.Node(PlaceKeys.Places with { IsRequired = false }) is YamlList { Items.Count: 0 })
        {
            map.Fault(
                Codes.EmptyValue,
                PlaceKeys.Places,
                "there is no place in this list",
                $"for example: places: {PlaceKeys.Places.Example}; or delete the file");
        }

        foreach (var place in entry.Places)
        {
            PlaceChecks.CheckKnown(place.Town, areas, homes, bag);
            CheckPhone(place, list, bag);
        }

        CheckTwice(entry.Places);
        TextChecks.Check(entry.Text, list.IsPublished, "set status: draft until it is known", bag);
    }

    private static void CheckPhone(PlaceEntry entry, PlaceList list, DiagnosticBag bag)
    {
        if (entry.Place.Phone is not { } phone)
        {
            return;
        }

        PhoneChecks.CheckNumber(
            phone, entry.Map.SpanOf(PlaceKeys.Phone), list.IsPublished, $"{entry.Place.Name} {list.Title}", OwnNumber, bag);
        if (phone.HasServiceCharge)
        {
            entry.Map.Fault(
                Codes.CallCost,
                PlaceKeys.Phone,
                $"calls to “{phone.Display}” have an extra charge",
                "write a number without one, or delete the line: a list cannot show the cost of a call");
        }

        if (phone.IsMobile)
        {
            entry.Map.Fault(
                Codes.PersonalContact,
                PlaceKeys.Phone,
                $"“{phone.Display}” is a mobile, which may belong to one person",
                OwnNumber);
        }
    }

    // Two practices of one name may share a house; each then has its own number.
    private static void CheckTwice(IReadOnlyList<PlaceEntry> places)
    {
        var seen = new HashSet<(string, string, string?)>();
        foreach (var place in places.Where(place => place.Place.Name.Length > 0 && place.Town is not null))
        {
            if (!seen.Add((place.Place.Name.ToUpperInvariant(), place.Town!.Text, place.Place.Phone?.Dial)))
            {
                place.Map.Fault(
                    Codes.DuplicateId,
                    PlaceKeys.Name,
                    $"“{place.Place.Name}” in {place.Town.Text} is here twice",
                    "keep it once, or write what tells the two apart");
            }
        }
    }
}
