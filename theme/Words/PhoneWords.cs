using SupportMap.Content.Model;
using SupportMap.Content.Values;
using SupportMap.Listings;

namespace SupportMap.Themes.Words;

/// <summary>What stands on and under a button that calls or texts.</summary>
internal static class PhoneWords
{
    public static string Verb(PhoneType type) => type switch
    {
        PhoneType.Voice => "Call",
        PhoneType.Text => "Text",
        PhoneType.Textphone => "Textphone",
        PhoneType.Whatsapp => "WhatsApp",
        PhoneType.Relay => "Relay call",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, null),
    };

    /// <summary>What a link to the number is called where it is heard alone, in a list of links; null where its own words say it.</summary>
    public static string? LinkName(Phone phone) =>
        phone.Label is null ? null : $"{Verb(phone.Type)} {phone.Number.Display}: {phone.Label}";

    /// <summary>True for a number that only those can use who have a textphone, or call by relay.</summary>
    public static bool IsAside(Phone phone) => phone.Type is PhoneType.Textphone or PhoneType.Relay;

    /// <summary>The first number of a service, and every one that has hours of its own.</summary>
    public static IEnumerable<Phone> WithOwnHours(Service service) =>
        service.Phones.Where((phone, i) => i == 0 || (phone.Hours is not null && !IsAside(phone)));

    /// <summary>What answers, and when, where the number has hours of its own.</summary>
    /// <param name="brief">True to leave out days and times.</param>
    public static string Answers(Phone phone, bool brief) => string.Join(
        ". ",
        new[]
        {
            phone.Label,
            phone.Hours is { } hours && (hours.IsWhenClosed || !brief) ? HoursWords.Short(hours) : null,
        }.OfType<string>());

    /// <summary>When a number answers that has no hours of its own: those of all that its service offers; null when nobody knows.</summary>
    public static string? HoursOfAll(Service service, Phone phone) =>
        phone.Hours is null && service.HoursOf(phone) is { } hours ? HoursWords.Short(hours) : null;

    /// <summary>A number with what answers, and when.</summary>
    public static string WithHours(Service service, Phone phone) => string.Join(
        ", ",
        new[]
        {
            phone.Number.Display,
            service.Phones.Count > 1 && phone.Hours is not null ? phone.Label : null,
            service.HoursOf(phone) is { } hours ? HoursWords.Short(hours) : null,
        }.OfType<string>()) + (service.HoursOf(phone) is null ? "" : ".");

    /// <summary>What answers, what it costs and when, each in a few words.</summary>
    public static IReadOnlyList<string> Notes(Phone phone, Schedule? hours) =>
        [.. new[] { phone.Label, Cost(phone), hours is null ? null : HoursWords.Short(hours), phone.HoursNote }
            .OfType<string>()
            .Where(note => note != Verb(phone.Type))];

    /// <summary>What a call costs; null when nobody has said.</summary>
    public static string? Cost(Phone phone) => phone.Cost switch
    {
        null => null,
        "free" => phone.Type == PhoneType.Text ? "Free to text" : "Free to call",
        "local" => "Costs the same as a local call",
        var words => words,
    };
}
