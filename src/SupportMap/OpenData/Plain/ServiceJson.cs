using System.Text.Json;
using SupportMap.Content.Facts;
using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Content.Values;
using SupportMap.OpenData.Oruk;

namespace SupportMap.OpenData.Plain;

/// <summary>One service, with the names that its file uses.</summary>
internal static class ServiceJson
{
    // What programs need in another shape than people who write the file.
    private static readonly Dictionary<string, Action<Utf8JsonWriter, Service>> Others = new(StringComparer.Ordinal)
    {
        [ServiceKeys.Organisation.Name] = WriteOrganisation,
        [ServiceKeys.Phones.Name] = WritePhones,
        [ServiceKeys.Hours.Name] = (json, service) => WriteHours(json, service.Hours),
    };

    /// <summary>Writes what stands within the object.</summary>
    /// <param name="facts">What a service may say; null for <see cref="ServiceFacts.All"/>.</param>
    public static void Write(Utf8JsonWriter json, Service service, string baseUrl, IReadOnlyList<FactRow<Service>>? facts = null)
    {
        json.WriteString("id", service.Id);
        json.WriteString("uuid", StableId.Of("service", service.FirstId));
        json.WriteString("page", baseUrl + service.Path);
        foreach (var fact in facts ?? ServiceFacts.All)
        {
            if (Others.TryGetValue(fact.Key.Name, out var other))
            {
                other(json, service);
            }
            else if (fact.Key == ServiceKeys.Address && service.AddressIsConfidential)
            {
                json.WriteBoolean("address-confidential", true);
            }
            else
            {
                FactJson.Write(json, fact, service);
            }
        }
    }

    private static void WriteOrganisation(Utf8JsonWriter json, Service service)
    {
        json.WriteString(ServiceKeys.Organisation.Name, service.Organisation.Id);
        json.WriteString("organisation-name", service.Organisation.Name);
    }

    private static void WritePhones(Utf8JsonWriter json, Service service) =>
        JsonParts.WriteObjects(json, ServiceKeys.Phones.Name, service.Phones, phone =>
        {
            json.WriteString(SharedKeys.Number.Name, phone.Number.Display);
            json.WriteString("dial", phone.Number.Dial);
            JsonParts.WriteText(json, SharedKeys.PhoneLabel.Name, phone.Label);
            json.WriteString(SharedKeys.PhoneType.Name, Choices.PhoneTypes.Write(phone.Type));
            JsonParts.WriteText(json, SharedKeys.PhoneCost.Name, phone.Cost);
            if (phone.Hours is { IsWhenClosed: true })
            {
                json.WriteString(SharedKeys.LineHours.Name, Schedule.WhenClosedWord);
            }
            else
            {
                WriteHours(json, phone.Hours);
            }

            JsonParts.WriteText(
                json,
                SharedKeys.LineBankHolidays.Name,
                phone.BankHolidays is { } rule ? Choices.BankHolidayRules.Write(rule) : null);
            JsonParts.WriteText(json, SharedKeys.HoursNote.Name, phone.HoursNote);
        });

    private static void WriteHours(Utf8JsonWriter json, Schedule? hours) =>
        JsonParts.WriteObjects(json, ServiceKeys.Hours.Name, [.. hours?.Lines.SelectMany(Stretches) ?? []], stretch =>
        {
            JsonParts.WriteTexts(json, "days", stretch.Line.Days.Select(day => day.ToString()[..3].ToLowerInvariant()));
            if (stretch.Line.Week is { } week)
            {
                json.WriteNumber("week", week);
            }

            json.WriteString("open", stretch.Line.Kind switch
            {
                OpeningKind.AllDay => "24 hours",
                OpeningKind.ByAppointment => "by appointment",
                OpeningKind.Closed => "closed",
                _ => $"{ClockTime.Write(stretch.Range!.Value.Start)}-{ClockTime.Write(stretch.Range.Value.End)}",
            });
        });

    private static IEnumerable<(ScheduleLine Line, TimeRange? Range)> Stretches(ScheduleLine line) =>
        line.Kind == OpeningKind.Times ? line.Times.Select(range => (line, (TimeRange?)range)) : [(line, null)];
}
