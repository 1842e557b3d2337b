using SupportMap.Content.Model;
using SupportMap.Content.Values;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>Reads one file of <c>places/</c>. Whether its facts fit together is checked afterwards.</summary>
internal static class PlaceListReader
{
    // Stands where the right one could not be read; no site is built then.
    private static readonly PartialDate Unknown = new(1, null, null);

    /// <summary>The entry, or null when nothing of it could be read; every fault is in <paramref name="bag"/>.</summary>
    public static PlaceListEntry? Read(SourceFile file, Vocabulary vocabulary, DiagnosticBag bag)
    {
        if (EntryText.Read(file, "a list of places", bag, YamlLimits.List) is not { } entry)
        {
            return null;
        }

        var map = entry.Map;
        var title = entry.Words(PlaceKeys.Title);
        var summary = entry.Words(PlaceKeys.Summary);
        var also = map.Words(PlaceKeys.Also);
        var needs = map.List(PlaceKeys.Needs, vocabulary.Needs.Parse, Codes.UnknownReference);
        var service = map.Value(PlaceKeys.Service, Ids.Parse, Codes.BadId);
        var isPublished = map.Struct(PlaceKeys.Status, Choices.ListStatuses.Parse, Codes.BadChoice) ?? false;
        // A source without https stays as it is: it is quoted, not recommended.
        var source = map.Value(PlaceKeys.Source, WebAddress.Parse, Codes.BadWebAddress);
        var asOf = map.Value(PlaceKeys.AsOf, Dates.ParsePartial, Codes.BadDate);
        IReadOnlyList<PlaceEntry> places = [.. map.Maps(PlaceKeys.Places, "a place").Select(place => ReadPlace(place, entry.Prose, bag))];
        map.Done();
        var list = new PlaceList(
            file.Id, file.Path, title ?? "", source ?? "", asOf ?? Unknown, isPublished, [.. places.Select(place => place.Place)])
        {
            Summary = summary,
            Also = also,
            Needs = needs,
            ServiceId = service,
        };
        return new PlaceListEntry(
            list, entry, places, [.. places.Select(place => place.Map).Prepend(map).SelectMany(each => each.Scalars(PlaceKeys.Service))]);
    }

    private static PlaceEntry ReadPlace(MapReader map, List<Prose> prose, DiagnosticBag bag)
    {
        var name = map.TextNode(PlaceKeys.Name);
        var lines = map.Words(PlaceKeys.Lines);
        var town = map.TextNode(PlaceKeys.Town);
        var postcode = map.Value(PlaceKeys.Postcode, Postcode.Parse, Codes.BadPostcode);
        var phone = map.Value(PlaceKeys.Phone, text => PhoneNumber.Parse(text), Codes.BadPhone);
        var hours = map.Map(PlaceKeys.Hours, "opening hours") is { } days ? ScheduleReader.Read(days, bag) : null;
        var service = map.Value(PlaceKeys.Service, Ids.Parse, Codes.BadId);
        map.Done();
        if (name is not null)
        {
            prose.Add(Prose.Of(PlaceKeys.Name.Name, name));
        }

        var place = new Place(name?.Text ?? "", new Address(lines, town?.Text ?? "", postcode), phone, hours) { ServiceId = service };
        return new PlaceEntry(place, map, town);
    }
}
