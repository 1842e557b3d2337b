using System.Globalization;
using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Content.Values;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Facts;

/// <summary>The facts of a service that have parts: how each is read, and how its file would write it.</summary>
internal static class ServiceGroups
{
    private const string Confidential = "confidential";

    public static GroupForm AgesForm { get; } = new([SharedKeys.Min, SharedKeys.Max]);

    public static GroupForm InsideForm { get; } =
        new([SharedKeys.Phone, SharedKeys.Letter, SharedKeys.Visits, SharedKeys.ReferWeeksBefore]);

    public static ListForm PhonesForm { get; } = new(
        new GroupForm(
        [
            SharedKeys.Number, SharedKeys.PhoneLabel, SharedKeys.PhoneType, SharedKeys.PhoneCost, SharedKeys.LineHours,
            SharedKeys.LineBankHolidays, SharedKeys.HoursNote,
        ]),
        IsOfGroups: true);

    public static ListForm LinksForm { get; } = new(new GroupForm([SharedKeys.Url, SharedKeys.Label]), IsOfGroups: true);

    public static GroupForm AddressForm { get; } = new(
        [SharedKeys.Lines, SharedKeys.Town, SharedKeys.Postcode, SharedKeys.Latitude, SharedKeys.Longitude], Confidential)
    {
        AboutWord = "true when the address must not be known; then the other columns of the address stay empty",
    };

    public static AgeRange? Ages(MapReader? map)
    {
        if (map is null)
        {
            return null;
        }

        var (min, max) = (Number(map, SharedKeys.Min), Number(map, SharedKeys.Max));
        map.Done();
        if (min > max)
        {
            map.Fault(Codes.ChangedMind, SharedKeys.Min, $"the youngest age, {min}, is above the oldest, {max}", "swap the two numbers");
        }

        return min is null && max is null ? null : new AgeRange(min, max);
    }

    public static Fact? Write(AgeRange? ages) =>
        ages is null ? null : GroupFact.Of((SharedKeys.Min, Number(ages.Min)), (SharedKeys.Max, Number(ages.Max)));

    public static FromPrison? FromPrison(MapReader? map, Vocabulary vocabulary)
    {
        if (map is null)
        {
            return null;
        }

        var phone = map.Struct(SharedKeys.Phone, Choices.Answers.Parse, Codes.BadChoice);
        var letter = map.Struct(SharedKeys.Letter, Choices.Answers.Parse, Codes.BadChoice);
        var visits = map.List(SharedKeys.Visits, vocabulary.Prisons.Parse, Codes.UnknownReference);
        var weeks = Number(map, SharedKeys.ReferWeeksBefore);
        map.Done();
        return new FromPrison(phone, letter, visits, weeks);
    }

    public static Fact? Write(FromPrison? inside) => inside is null ? null : GroupFact.Of(
        (SharedKeys.Phone, Answered(inside.Phone)),
        (SharedKeys.Letter, Answered(inside.Letter)),
        (SharedKeys.Visits, ListFact.Of(inside.Visits.Select(prison => prison.Id))),
        (SharedKeys.ReferWeeksBefore, TextFact.Of(Number(inside.ReferWeeksBefore))));

    public static IReadOnlyList<Phone> Phones(FactSource source, Key key)
    {
        var found = source.Map.Maps(key, "a phone number")
            .Select(phone => PhoneReader.Read(phone, source.Bag))
            .OfType<(Phone Phone, SourceSpan Span)>()
            .ToList();
        source.PhoneSpans.AddRange(found.Select(pair => pair.Span));
        return [.. found.Select(pair => pair.Phone)];
    }

    public static Fact Write(IReadOnlyList<Phone> phones) => new ListFact([.. phones.Select(phone => GroupFact.Of(
        (SharedKeys.Number, TextFact.Of(phone.Number.Display)),
        (SharedKeys.PhoneLabel, TextFact.Of(phone.Label)),
        (SharedKeys.PhoneType, phone.Type == PhoneType.Voice ? null : TextFact.Of(Choices.PhoneTypes.Write(phone.Type))),
        (SharedKeys.PhoneCost, TextFact.Of(phone.Cost)),
        (SharedKeys.LineHours, Write(phone.Hours)),
        (SharedKeys.LineBankHolidays, phone.BankHolidays is { } rule ? TextFact.Of(Choices.BankHolidayRules.Write(rule)) : null),
        (SharedKeys.HoursNote, TextFact.Of(phone.HoursNote))))]);

    public static Fact Write(IReadOnlyList<Link> links) =>
        new ListFact([.. links.Select(link => GroupFact.Of((SharedKeys.Url, link.Url), (SharedKeys.Label, link.Label)))]);

    public static Fact? Write(Address? address, bool isConfidential) =>
        isConfidential ? new TextFact(Confidential)
        : address is null ? null
        : GroupFact.Of(
            (SharedKeys.Lines, ListFact.Of(address.Lines)),
            (SharedKeys.Town, TextFact.Of(address.Town)),
            (SharedKeys.Postcode, TextFact.Of(address.Postcode)),
            (SharedKeys.Latitude, TextFact.Of(address.Latitude?.ToString(CultureInfo.InvariantCulture))),
            (SharedKeys.Longitude, TextFact.Of(address.Longitude?.ToString(CultureInfo.InvariantCulture))));

    public static Fact? Write(Schedule? hours) => hours is null ? null
        : hours.IsWhenClosed ? new TextFact(Schedule.WhenClosedWord)
        : new GroupFact([.. hours.Lines.Select(line => (ScheduleWriter.Days(line), (Fact)new TextFact(ScheduleWriter.Times(line))))]);

    /// <summary>When somebody asked the service, and how: one says nothing without the other.</summary>
    public static Confirmation? Confirmation(MapReader map, Key checkedOn, Key checkedHow)
    {
        var on = map.Struct(checkedOn, Dates.Parse, Codes.BadDate);
        var how = map.Struct(checkedHow, Choices.CheckedHow.Parse, Codes.BadChoice);
        if (map.Has(checkedOn) != map.Has(checkedHow))
        {
            var (present, missing) = map.Has(checkedOn) ? (checkedOn, checkedHow) : (checkedHow, checkedOn);
            map.Fault(
                Codes.NeedsAnother,
                present,
                $"“{present.Name}” needs “{missing.Name}” beside it",
                $"add {missing.Name}: {missing.About}; for example: {missing.Name}: {missing.Example}");
        }

        return on is { } day && how is { } way ? new Confirmation(day, way) : null;
    }

    /// <summary>The public pages that the facts come from. Of a draft it may be said that there are none yet.</summary>
    public static IReadOnlyList<Source> Sources(FactSource source, Key key) =>
        source.Status == ServiceStatus.Draft && source.Map.Has(key) && source.Map.Node(key) is YamlList { Items.Count: 0 }
            ? []
            : SharedReaders.Sources(source.Map, key, source.Bag);

    public static Fact Write(IReadOnlyList<Source> sources) => new ListFact(
        [.. sources.Select(source => GroupFact.Of((SharedKeys.Url, source.Url), (SharedKeys.PageDate, source.PageDate?.ToString())))]);

    private static int? Number(MapReader map, Key key) =>
        map.Struct(key, text => SharedReaders.WholeNumber(text, key.Most), Codes.BadNumber);

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static TextFact? Answered(Answer? answer) => answer is { } known ? new TextFact(Choices.Answers.Write(known)) : null;
}
