using System.Globalization;
using System.Text.Json;
using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Content.Values;
using SupportMap.OpenData.Oruk;

namespace SupportMap.OpenData.Plain;

/// <summary>One service, with the names that its file uses.</summary>
internal static class ServiceJson
{
    /// <summary>Writes what stands within the object.</summary>
    public static void Write(Utf8JsonWriter json, Service service, string baseUrl)
    {
        json.WriteString("id", service.Id);
        json.WriteString("uuid", StableId.Of("service", service.FirstId));
        json.WriteString("page", baseUrl + service.Path);
        json.WriteString(ServiceKeys.Name.Name, service.Name);
        json.WriteString(ServiceKeys.Organisation.Name, service.Organisation.Id);
        json.WriteString("organisation-name", service.Organisation.Name);
        json.WriteString(ServiceKeys.Summary.Name, service.Summary);
        JsonParts.WriteTexts(json, ServiceKeys.Needs.Name, service.Needs.Select(need => need.Id));
        JsonParts.WriteTexts(json, ServiceKeys.Areas.Name, service.Areas.Select(area => area.Id));
        JsonParts.WriteTexts(json, ServiceKeys.Towns.Name, service.Towns);
        JsonParts.WriteTexts(json, ServiceKeys.When.Name, service.When.Select(stage => stage.Id));
        WriteWho(json, service);
        WriteHow(json, service);
        WriteContact(json, service);
        WriteOpening(json, service);
        JsonParts.WriteText(json, ServiceKeys.Cost.Name, service.Cost);
        JsonParts.WriteText(json, ServiceKeys.Languages.Name, service.Languages);
        JsonParts.WriteText(json, ServiceKeys.Accessibility.Name, service.Accessibility);
        json.WriteBoolean(ServiceKeys.Urgent.Name, service.Urgent);
        json.WriteBoolean(ServiceKeys.Sensitive.Name, service.Sensitive);
        JsonParts.WriteTexts(json, ServiceKeys.Keywords.Name, service.Keywords);
        WriteStanding(json, service);
        JsonParts.WriteText(json, ServiceKeys.Details.Name, service.Details.Plain);
    }

    private static void WriteWho(Utf8JsonWriter json, Service service)
    {
        JsonParts.WriteTexts(json, ServiceKeys.For.Name, service.For.Select(audience => audience.Id));
        if (service.Ages is { } ages)
        {
            json.WriteStartObject(ServiceKeys.Ages.Name);
            WriteNumber(json, OtherKeys.Min.Name, ages.Min);
            WriteNumber(json, OtherKeys.Max.Name, ages.Max);
            json.WriteEndObject();
        }

        json.WriteString(ServiceKeys.NotFor.Name, service.NotForAsk ? "ask" : service.NotFor ?? "none known");
    }

    private static void WriteHow(Utf8JsonWriter json, Service service)
    {
        JsonParts.WriteTexts(json, ServiceKeys.Access.Name, service.Access.Select(Choices.AccessWays.Write));
        JsonParts.WriteTexts(json, ServiceKeys.ReferBy.Name, service.ReferBy.Select(Choices.Referrers.Write));
        json.WriteString(ServiceKeys.FirstStep.Name, service.FirstStep);
        JsonParts.WriteText(json, ServiceKeys.WhatHappens.Name, service.WhatHappens);
        JsonParts.WriteText(json, ServiceKeys.Bring.Name, service.Bring);
        json.WriteString(ServiceKeys.NeedsId.Name, Choices.Answers.Write(service.NeedsId));
        json.WriteString(ServiceKeys.NeedsAddress.Name, Choices.Answers.Write(service.NeedsAddress));
        if (service.FromPrison is { } inside)
        {
            json.WriteStartObject(ServiceKeys.FromPrison.Name);
            JsonParts.WriteText(json, OtherKeys.Phone.Name, inside.Phone is { } phone ? Choices.Answers.Write(phone) : null);
            JsonParts.WriteText(json, OtherKeys.Letter.Name, inside.Letter is { } letter ? Choices.Answers.Write(letter) : null);
            JsonParts.WriteTexts(json, OtherKeys.Visits.Name, inside.Visits.Select(prison => prison.Id));
            WriteNumber(json, OtherKeys.ReferWeeksBefore.Name, inside.ReferWeeksBefore);
            json.WriteEndObject();
        }
    }

    private static void WriteContact(Utf8JsonWriter json, Service service)
    {
        JsonParts.WriteObjects(json, ServiceKeys.Phones.Name, service.Phones, phone =>
        {
            json.WriteString(OtherKeys.Number.Name, phone.Number.Display);
            json.WriteString("dial", phone.Number.Dial);
            JsonParts.WriteText(json, OtherKeys.PhoneLabel.Name, phone.Label);
            json.WriteString(OtherKeys.PhoneType.Name, Choices.PhoneTypes.Write(phone.Type));
            JsonParts.WriteText(json, OtherKeys.PhoneCost.Name, phone.Cost);
            JsonParts.WriteText(json, OtherKeys.HoursNote.Name, phone.HoursNote);
        });
        JsonParts.WriteText(json, ServiceKeys.Email.Name, service.Email);
        JsonParts.WriteText(json, ServiceKeys.Website.Name, service.Website);
        JsonParts.WriteObjects(json, ServiceKeys.Links.Name, service.Links, link =>
        {
            json.WriteString(OtherKeys.Url.Name, link.Url);
            json.WriteString(OtherKeys.Label.Name, link.Label);
        });
        if (service.AddressIsConfidential)
        {
            json.WriteBoolean("address-confidential", true);
        }
        else if (service.Address is { } address)
        {
            json.WriteStartObject(ServiceKeys.Address.Name);
            JsonParts.WriteTexts(json, OtherKeys.Lines.Name, address.Lines);
            json.WriteString(OtherKeys.Town.Name, address.Town);
            JsonParts.WriteText(json, OtherKeys.Postcode.Name, address.Postcode);
            json.WriteEndObject();
        }
    }

    private static void WriteOpening(Utf8JsonWriter json, Service service)
    {
        JsonParts.WriteObjects(json, ServiceKeys.Hours.Name, [.. service.Hours?.Lines.SelectMany(Stretches) ?? []], stretch =>
        {
            JsonParts.WriteTexts(json, "days", stretch.Line.Days.Select(day => day.ToString()[..3].ToLowerInvariant()));
            WriteNumber(json, "week", stretch.Line.Week);
            json.WriteString("open", stretch.Line.Kind switch
            {
                OpeningKind.AllDay => "24 hours",
                OpeningKind.ByAppointment => "by appointment",
                OpeningKind.Closed => "closed",
                _ => $"{Clock(stretch.Range!.Value.Start)}-{Clock(stretch.Range.Value.End)}",
            });
        });
        JsonParts.WriteText(
            json, ServiceKeys.BankHolidays.Name, service.BankHolidays is { } rule ? Choices.BankHolidayRules.Write(rule) : null);
        JsonParts.WriteTexts(json, ServiceKeys.ClosedDates.Name, service.ClosedDates.Select(Dates.WriteRange));
    }

    private static void WriteStanding(Utf8JsonWriter json, Service service)
    {
        json.WriteString(ServiceKeys.Status.Name, Choices.Statuses.Write(service.Status));
        JsonParts.WriteTexts(json, ServiceKeys.Formerly.Name, service.Formerly);
        JsonParts.WriteText(json, ServiceKeys.ClosedOn.Name, service.ClosedOn is { } day ? Dates.Write(day) : null);
        JsonParts.WriteText(json, ServiceKeys.SupersededBy.Name, service.SupersededBy);
        if (service.Confirmation is { } confirmation)
        {
            json.WriteString(ServiceKeys.Checked.Name, Dates.Write(confirmation.On));
            json.WriteString(ServiceKeys.CheckedHow.Name, Choices.CheckedHow.Write(confirmation.How));
        }

        JsonParts.WriteObjects(json, ServiceKeys.Sources.Name, service.Sources, source =>
        {
            json.WriteString(OtherKeys.Url.Name, source.Url);
            JsonParts.WriteText(json, OtherKeys.PageDate.Name, source.PageDate?.ToString());
        });
    }

    private static IEnumerable<(ScheduleLine Line, TimeRange? Range)> Stretches(ScheduleLine line) =>
        line.Kind == OpeningKind.Times ? line.Times.Select(range => (line, (TimeRange?)range)) : [(line, null)];

    private static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
    }

    private static string Clock(int minutes) => string.Create(CultureInfo.InvariantCulture, $"{minutes / 60:00}:{minutes % 60:00}");
}
