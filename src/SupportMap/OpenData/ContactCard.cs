using System.Text;
using SupportMap.Content.Model;
using SupportMap.Content.Values;
using SupportMap.Listings;
using SupportMap.Output;

namespace SupportMap.OpenData;

/// <summary>A service as a card for the contacts of a phone. Source: RFC 2426 (vCard 3.0, which old phones read).</summary>
public static class ContactCard
{
    // RFC 2426 section 2.6: at most 75 octets a line, without the line end.
    private const int MostOctets = 75;

    /// <summary>
    /// Where the card of a service stands; null when there is none: nothing to keep, or a name that would give somebody away.
    /// </summary>
    public static string? AddressOf(Service service) =>
        service.Status == ServiceStatus.Published && !service.Sensitive && (service.Phones.Count > 0 || service.Email is not null)
            ? $"{service.Path}{service.Id}.vcf"
            : null;

    /// <summary>One file for each service that has a card.</summary>
    public static IEnumerable<OutputFile> All(Catalogue catalogue, string baseUrl) =>
        from service in catalogue.Published
        let address = AddressOf(service)
        where address is not null
        select new OutputFile(address[1..], stream => stream.Write(Encoding.UTF8.GetBytes(Write(service, baseUrl + service.Path))));

    private static string Write(Service service, string page)
    {
        var card = new StringBuilder();
        Line(card, "BEGIN:VCARD");
        Line(card, "VERSION:3.0");
        Line(card, $"FN:{Escape(service.Name)}");
        Line(card, $"N:{Escape(service.Name)};;;;");
        Line(card, $"ORG:{Escape(service.Organisation.Name)}");
        foreach (var (i, phone) in service.Phones.Where(phone => phone.Type != PhoneType.Relay).Index())
        {
            WriteNumber(card, $"item{i + 1}", phone);
        }

        if (service.Email is not null)
        {
            Line(card, $"EMAIL;TYPE=INTERNET:{Escape(service.Email)}");
        }

        if (service.Address is { } address)
        {
            Line(
                card,
                $"ADR;TYPE=WORK:;;{Escape(string.Join(", ", address.Lines))};{Escape(address.Town)};;{Escape(address.Postcode ?? "")};");
        }

        Line(card, $"URL:{Escape(page)}");
        Line(card, $"NOTE:{Escape(NoteOf(service))}");
        Line(card, "END:VCARD");
        return card.ToString();
    }

    // What a number is for stands beside it with its own hours: phones show such a label.
    private static void WriteNumber(StringBuilder card, string item, Phone phone)
    {
        var words = LabelOf(phone);
        var group = words is null ? "" : $"{item}.";
        Line(card, $"{group}TEL;TYPE={TypeOf(phone.Type)}:{phone.Number.Dial}");
        if (words is not null)
        {
            Line(card, $"{group}X-ABLabel:{Escape(words)}");
        }
    }

    private static string? LabelOf(Phone phone) =>
        new[] { phone.Label, phone.Hours is { } hours ? HoursWords.Short(hours) : null }.OfType<string>().ToList() is { Count: > 0 } words
            ? string.Join(". ", words)
            : null;

    // Phones that show no labels show the note.
    private static string NoteOf(Service service) => string.Join(
        ' ',
        new[]
        {
            service.Summary,
            service.Hours is { } hours ? $"Hours: {HoursWords.Short(hours)}." : null,
        }.Concat(service.Phones.Count < 2 ? [] : service.Phones.Select(phone =>
            LabelOf(phone) is { } label ? $"{phone.Number.Display}: {label}." : null))
        .OfType<string>());

    private static string TypeOf(PhoneType type) => type switch
    {
        PhoneType.Text or PhoneType.Whatsapp => "CELL",
        _ => "WORK,VOICE",
    };

    private static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\r", "", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);

    // A long line goes on after a line end and a space, and a letter is never cut.
    private static void Line(StringBuilder card, string line)
    {
        var (at, octets) = (0, 0);
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                card.Append("\r\n ");
                octets = 1;
            }

            card.Append(line, at, rune.Utf16SequenceLength);
            at += rune.Utf16SequenceLength;
            octets += rune.Utf8SequenceLength;
        }

        card.Append("\r\n");
    }
}
