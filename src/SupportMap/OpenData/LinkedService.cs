using System.Text.Json;
using SupportMap.Content.Model;
using SupportMap.Content.Values;
using SupportMap.Pages;

namespace SupportMap.OpenData;

/// <summary>One service in the words of schema.org. Nothing is guessed: what the catalogue does not know is left out.</summary>
internal static class LinkedService
{
    private const int DaysTold = 56;

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
        WriteHours(json, service.Hours, page.Frame.Today);
        WriteChannel(json, service, page.Frame.Today);
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

    // What is by appointment has no words there, nor have days of a month: where one differs, the days to come are told one by one.
    private static void WriteHours(Utf8JsonWriter json, Schedule? hours, DateOnly today)
    {
        var every = hours?.Lines.Where(line => line.Week is null && line.Open.Count > 0)
            .Select(line => line with { Days = [.. line.Days.Except(hours.Excepted)] })
            .Where(line => line.Days.Count > 0)
            .ToList() ?? [];
        var dated = hours is null ? [] : Enumerable.Range(0, DaysTold).Select(today.AddDays)
            .Where(day => hours.Lines.Any(line => line.Week is not null && line.Days.Contains(day.DayOfWeek)))
            .Select(day => (Day: day, Open: hours.On(day)?.Open ?? []))
            .Where(each => each.Open.Count > 0)
            .ToList();
        if (every.Count + dated.Count == 0)
        {
            return;
        }

        json.WriteStartArray("hoursAvailable");
        foreach (var line in every)
        {
            WriteSpans(json, line.Open, () => WriteTexts(json, "dayOfWeek", line.Days.Select(day => day.ToString())));
        }

        foreach (var (day, open) in dated)
        {
            WriteSpans(json, open, () =>
            {
                json.WriteString("validFrom", Dates.Write(day));
                json.WriteString("validThrough", Dates.Write(day));
            });
        }

        json.WriteEndArray();
    }

    private static void WriteSpans(Utf8JsonWriter json, IReadOnlyList<TimeRange> open, Action writeDays)
    {
        foreach (var range in open)
        {
            json.WriteStartObject();
            json.WriteString("@type", "OpeningHoursSpecification");
            writeDays();
            json.WriteString("opens", ClockTime.WriteInDay(range.Start));
            json.WriteString("closes", ClockTime.WriteInDay(range.End));
            json.WriteEndObject();
        }
    }

    private static void WriteChannel(Utf8JsonWriter json, Service service, DateOnly today)
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
        WritePoints(json, "servicePhone", calls, today);
        WritePoints(json, "serviceSmsNumber", texts, today);
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

    private static void WritePoints(Utf8JsonWriter json, string name, IReadOnlyList<Phone> phones, DateOnly today)
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

            WriteHours(json, phone.Hours, today);

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
