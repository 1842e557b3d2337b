using System.Text.Json;
using SupportMap.Content.Model;
using SupportMap.Content.Values;
using SupportMap.Pages;

namespace SupportMap.OpenData;

/// <summary>One service in the words of schema.org. Nothing is guessed: what the catalogue does not know is left out.</summary>
internal static class LinkedService
{
    public static void Write(Utf8JsonWriter json, ServicePage page)
    {
        var service = page.Service;
        json.WriteStartObject();
        json.WriteString("@type", IsPublic(service.Organisation) ? "GovernmentService" : "Service");
        json.WriteString("name", service.Name);
        json.WriteString("description", service.Summary);
        if (page.Frame.Site.HasAddress)
        {
            json.WriteString("url", page.Frame.Absolute(page.Path));
        }

        json.WriteString("serviceType", service.MainNeed.Name);
        WriteProvider(json, service.Organisation);
        WriteTexts(json, "areaServed", service.Areas.Select(area => area.Name));
        WriteHours(json, service);
        WriteChannel(json, service);
        json.WriteEndObject();
    }

    private static bool IsPublic(Organisation organisation) =>
        organisation.Kind is OrganisationKind.Council or OrganisationKind.Nhs or OrganisationKind.Government;

    private static void WriteProvider(Utf8JsonWriter json, Organisation organisation)
    {
        json.WriteStartObject("provider");
        json.WriteString("@type", IsPublic(organisation) ? "GovernmentOrganization" : "Organization");
        json.WriteString("name", organisation.Name);
        if (organisation.Website is not null)
        {
            json.WriteString("url", organisation.Website);
        }

        json.WriteEndObject();
    }

    // Days of a month, and what is by appointment, have no words there.
    private static void WriteHours(Utf8JsonWriter json, Service service)
    {
        var lines = service.Hours?.Lines.Where(line => line.Week is null && line.Kind is OpeningKind.Times or OpeningKind.AllDay).ToList()
            ?? [];
        if (lines.Count == 0)
        {
            return;
        }

        json.WriteStartArray("hoursAvailable");
        foreach (var line in lines)
        {
            foreach (var (opens, closes) in line.Kind == OpeningKind.AllDay
                ? [("00:00", "23:59")]
                : line.Times.Select(range => (ClockTime.WriteInDay(range.Start), ClockTime.WriteInDay(range.End))))
            {
                json.WriteStartObject();
                json.WriteString("@type", "OpeningHoursSpecification");
                WriteTexts(json, "dayOfWeek", line.Days.Select(day => day.ToString()));
                json.WriteString("opens", opens);
                json.WriteString("closes", closes);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }

    private static void WriteChannel(Utf8JsonWriter json, Service service)
    {
        var calls = service.Phones.Where(phone => phone.Type is PhoneType.Voice or PhoneType.Textphone).ToList();
        var texts = service.Phones.Where(phone => phone.Type == PhoneType.Text).ToList();
        var address = service.AddressIsConfidential ? null : service.Address;
        if (calls.Count + texts.Count == 0 && address is null && service.Website is null)
        {
            return;
        }

        json.WriteStartObject("availableChannel");
        json.WriteString("@type", "ServiceChannel");
        WritePoints(json, "servicePhone", calls);
        WritePoints(json, "serviceSmsNumber", texts);
        if (service.Website is not null)
        {
            json.WriteString("serviceUrl", service.Website);
        }

        if (address is not null)
        {
            WriteAddress(json, address);
        }

        json.WriteEndObject();
    }

    private static void WritePoints(Utf8JsonWriter json, string name, IReadOnlyList<Phone> phones)
    {
        if (phones.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var phone in phones)
        {
            json.WriteStartObject();
            json.WriteString("@type", "ContactPoint");
            json.WriteString("telephone", phone.Number.Dial);
            if (phone.Label is not null)
            {
                json.WriteString("contactType", phone.Label);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteAddress(Utf8JsonWriter json, Address address)
    {
        json.WriteStartObject("servicePostalAddress");
        json.WriteString("@type", "PostalAddress");
        if (address.Lines.Count > 0)
        {
            json.WriteString("streetAddress", string.Join(", ", address.Lines));
        }

        json.WriteString("addressLocality", address.Town);
        if (address.Postcode is not null)
        {
            json.WriteString("postalCode", address.Postcode);
        }

        json.WriteString("addressCountry", "GB");
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
