using SupportMap.Content.Model;
using SupportMap.Content.Values;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>Reads one file of <c>services/</c>. Whether its facts fit together is checked afterwards.</summary>
internal static class ServiceReader
{
    private const string NoneKnown = "none known";

    // Stands where the right one could not be read; no site is built then.
    private static readonly Organisation Unknown = new("", "", OrganisationKind.Other, null, null, [], "");

    /// <summary>The entry, or null when nothing of it could be read; every fault is in <paramref name="bag"/>.</summary>
    public static ServiceEntry? Read(SourceFile file, Vocabulary vocabulary, DiagnosticBag bag)
    {
        if (EntryText.Read(file, "a service", bag) is not { } entry)
        {
            return null;
        }

        var map = entry.Map;
        var name = entry.Words(ServiceKeys.Name);
        var organisation = map.Value(ServiceKeys.Organisation, vocabulary.Organisations.Parse, Codes.UnknownReference);
        var summary = entry.Words(ServiceKeys.Summary);
        var needs = map.List(ServiceKeys.Needs, vocabulary.Needs.Parse, Codes.UnknownReference);
        var areas = map.List(ServiceKeys.Areas, vocabulary.Areas.Parse, Codes.UnknownReference);
        var towns = map.List(ServiceKeys.Towns, SharedReaders.Word, Codes.ValueTooLong);
        var when = map.List(ServiceKeys.When, vocabulary.Stages.Parse, Codes.UnknownReference);
        var audiences = map.List(ServiceKeys.For, vocabulary.Audiences.Parse, Codes.UnknownReference);
        var ages = map.Map(ServiceKeys.Ages, "an age range") is { } agesMap ? Ages(agesMap) : null;
        var notFor = entry.Words(ServiceKeys.NotFor);
        var access = map.List(ServiceKeys.Access, Choices.AccessWays.Parse, Codes.BadChoice);
        var referBy = map.List(ServiceKeys.ReferBy, Choices.Referrers.Parse, Codes.BadChoice);
        var firstStep = entry.Words(ServiceKeys.FirstStep);
        var whatHappens = entry.Words(ServiceKeys.WhatHappens);
        var bring = entry.Words(ServiceKeys.Bring);
        var needsId = map.Struct(ServiceKeys.NeedsId, Choices.Answers.Parse, Codes.BadChoice) ?? Answer.Ask;
        var needsAddress = map.Struct(ServiceKeys.NeedsAddress, Choices.Answers.Parse, Codes.BadChoice) ?? Answer.Ask;
        var fromPrison = map.Map(ServiceKeys.FromPrison, "“from-prison”") is { } inside ? Inside(inside, vocabulary) : null;
        var phones = map.Maps(ServiceKeys.Phones, "a phone number")
            .Select(phone => PhoneReader.Read(phone, bag))
            .OfType<(Phone Phone, SourceSpan Span)>()
            .ToList();
        var email = map.Value(ServiceKeys.Email, EmailAddress.Parse, Codes.BadEmail);
        var website = SharedReaders.Url(map, ServiceKeys.Website, bag);
        IReadOnlyList<Link> links = [.. map.Maps(ServiceKeys.Links, "a link").Select(link => SharedReaders.Link(link, bag)).OfType<Link>()];
        var (address, isConfidential) = AddressReader.Read(map, ServiceKeys.Address, bag);
        var hours = map.Map(ServiceKeys.Hours, "opening hours") is { } hoursMap ? ScheduleReader.Read(hoursMap, bag) : null;
        var bankHolidays = map.Struct(ServiceKeys.BankHolidays, Choices.BankHolidayRules.Parse, Codes.BadChoice);
        var closedDates = map.List(ServiceKeys.ClosedDates, Dates.ParseRange, Codes.BadDate);
        var cost = entry.Words(ServiceKeys.Cost, Price.Parse, Codes.BadPrice);
        var languages = entry.Words(ServiceKeys.Languages);
        var accessibility = entry.Words(ServiceKeys.Accessibility);
        var urgent = map.Struct(ServiceKeys.Urgent, Choices.TrueOrFalse.Parse, Codes.BadChoice) ?? false;
        var sensitive = map.Struct(ServiceKeys.Sensitive, Choices.TrueOrFalse.Parse, Codes.BadChoice) ?? false;
        var keywords = map.Words(ServiceKeys.Keywords);
        var status = map.Struct(ServiceKeys.Status, Choices.Statuses.Parse, Codes.BadChoice);
        var formerly = map.List(ServiceKeys.Formerly, Ids.Parse, Codes.BadId);
        var closedOn = map.Struct(ServiceKeys.ClosedOn, Dates.Parse, Codes.BadDate);
        var supersededBy = map.Value(ServiceKeys.SupersededBy, Ids.Parse, Codes.BadId);
        var confirmation = Confirmed(map);
        var sources = map.Has(ServiceKeys.Sources) && status == ServiceStatus.Draft
            && map.Node(ServiceKeys.Sources) is YamlList { Items.Count: 0 }
            ? []
            : SharedReaders.Sources(map, ServiceKeys.Sources, bag);
        var details = entry.Details(ServiceKeys.Details, MarkdownText.MaxEntryLength);
        map.Done();

        var service = new Service
        {
            Id = file.Id,
            File = file.Path,
            Name = name ?? "",
            Organisation = organisation ?? Unknown,
            Summary = summary ?? "",
            Needs = needs,
            Areas = areas,
            Towns = towns,
            When = when.Count == 0 ? vocabulary.Stages.Items : when,
            For = audiences,
            Ages = ages,
            NotFor = notFor is NoneKnown or "ask" ? null : notFor,
            NotForAsk = notFor == "ask",
            Access = access,
            ReferBy = referBy,
            FirstStep = firstStep ?? "",
            WhatHappens = whatHappens,
            Bring = bring,
            NeedsId = needsId,
            NeedsAddress = needsAddress,
            FromPrison = fromPrison,
            Phones = [.. phones.Select(pair => pair.Phone)],
            Email = email,
            Website = website,
            Links = links,
            Address = address,
            AddressIsConfidential = isConfidential,
            Hours = hours,
            BankHolidays = bankHolidays,
            ClosedDates = closedDates,
            Cost = cost,
            Languages = languages,
            Accessibility = accessibility,
            Urgent = urgent,
            Sensitive = sensitive,
            Keywords = keywords,
            Status = status ?? ServiceStatus.Draft,
            Formerly = formerly,
            ClosedOn = closedOn,
            SupersededBy = supersededBy,
            Confirmation = confirmation,
            Sources = sources,
            Details = details,
        };
        return new ServiceEntry(service, entry, status)
        {
            Towns = map.Scalars(ServiceKeys.Towns),
            PhoneSpans = [.. phones.Select(pair => pair.Span)],
            AreasAreKnown = areas.Count > 0 && areas.Count == map.Scalars(ServiceKeys.Areas).Count,
        };
    }

    private static AgeRange? Ages(MapReader map)
    {
        var min = map.Struct(OtherKeys.Min, text => SharedReaders.WholeNumber(text, OtherKeys.Min.Most), Codes.BadNumber);
        var max = map.Struct(OtherKeys.Max, text => SharedReaders.WholeNumber(text, OtherKeys.Max.Most), Codes.BadNumber);
        map.Done();
        if (min > max)
        {
            map.Fault(Codes.ChangedMind, OtherKeys.Min, $"the youngest age, {min}, is above the oldest, {max}", "swap the two numbers");
        }

        return min is null && max is null ? null : new AgeRange(min, max);
    }

    private static FromPrison Inside(MapReader map, Vocabulary vocabulary)
    {
        var phone = map.Struct(OtherKeys.Phone, Choices.Answers.Parse, Codes.BadChoice);
        var letter = map.Struct(OtherKeys.Letter, Choices.Answers.Parse, Codes.BadChoice);
        var visits = map.List(OtherKeys.Visits, vocabulary.Prisons.Parse, Codes.UnknownReference);
        var weeks = map.Struct(
            OtherKeys.ReferWeeksBefore, text => SharedReaders.WholeNumber(text, OtherKeys.ReferWeeksBefore.Most), Codes.BadNumber);
        map.Done();
        return new FromPrison(phone, letter, visits, weeks);
    }

    private static Confirmation? Confirmed(MapReader map)
    {
        var on = map.Struct(ServiceKeys.Checked, Dates.Parse, Codes.BadDate);
        var how = map.Struct(ServiceKeys.CheckedHow, Choices.CheckedHow.Parse, Codes.BadChoice);
        if (map.Has(ServiceKeys.Checked) != map.Has(ServiceKeys.CheckedHow))
        {
            var (present, missing) = map.Has(ServiceKeys.Checked)
                ? (ServiceKeys.Checked, ServiceKeys.CheckedHow)
                : (ServiceKeys.CheckedHow, ServiceKeys.Checked);
            map.Fault(
                Codes.NeedsAnother,
                present,
                $"“{present.Name}” needs “{missing.Name}” beside it",
                $"add {missing.Name}: {missing.About}; for example: {missing.Name}: {missing.Example}");
        }

        return on is { } day && how is { } way ? new Confirmation(day, way) : null;
    }
}
