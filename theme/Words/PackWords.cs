using SupportMap.Content.Model;
using SupportMap.Content.Values;
using SupportMap.Listings;
using SupportMap.Pages;

namespace SupportMap.Themes.Words;

/// <summary>What a pack says of a service, in as few lines as will do on paper.</summary>
internal static class PackWords
{
    private const int LongestAddress = 45;

    /// <summary>One line for each thing that is known, in the order in which people need them.</summary>
    /// <param name="rules">Sentences that may not stand are left out.</param>
    public static IReadOnlyList<PackLine> Lines(Service service, PaperRules rules) =>
    [
        .. All(service)
            .Where(line => !(line.IsOnline && rules.NoWeb))
            .Select(line => line with { Sentences = [.. line.Sentences.SelectMany(PaperRules.Sentences).Where(rules.Allows)] })
            .Where(line => line.Sentences.Count > 0),
    ];

    /// <summary>What answers, when, and what it costs, each as a sentence.</summary>
    public static IReadOnlyList<string> Notes(Service service, Phone phone, PaperRules rules) =>
        [.. Known(service, phone).Where(rules.Allows).Select(ListWords.Sentence)];

    /// <summary>The same in one line, without a stop at the end; empty when nobody has said.</summary>
    public static string Note(Service service, Phone phone) =>
        string.Join(". ", Known(service, phone).Select(note => note.TrimEnd('.')));

    /// <summary>What a number on the front is: whose, what answers there, and when.</summary>
    public static IReadOnlyList<string> Front(PaperLine line, PaperRules rules) =>
        [.. new[]
            {
                line.Phone.Label is { } label && label != line.Service.Name && label != line.Service.Organisation.Name ? label : null,
                line.Service.HoursOf(line.Phone) is { } hours ? HoursWords.Short(hours) : null,
                line.Phone.HoursNote,
            }
            .OfType<string>()
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Where(rules.Allows)
            .Select(ListWords.Sentence)];

    private static IEnumerable<string> Known(Service service, Phone phone) =>
        new[]
            {
                phone.Type == PhoneType.Voice ? null : PhoneWords.Verb(phone.Type),
                phone.Label == service.Name ? null : phone.Label,
                phone.Hours is { } hours ? HoursWords.Short(hours) : null, phone.HoursNote,
                phone.Cost == "free" ? "Free" : PhoneWords.Cost(phone),
            }
            .OfType<string>()
            .Distinct(StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<PackLine> All(Service service)
    {
        // Paper outlives what is true for a time: both say their day.
        yield return Line(
            "Note",
            service.Notice is { } notice ? $"Until {DateWords.Of(notice.Until)}: {ListWords.Sentence(notice.Text)}" : null,
            service.TakingOn is { State: not TakingOnState.Ask } taking ? TakingOnWords.Of(taking) : null);
        yield return Line("Start", service.FirstStep, AccessWords.Sending(service));
        yield return Line(
            "Bring",
            service.Bring,
            service.NeedsId == Answer.Yes ? "You need ID." : null,
            service.NeedsAddress == Answer.Yes ? "You need an address." : null);
        yield return Line("Where", Where(service));
        yield return Line("Open", [.. Open(service)]);
        yield return Line("Online", service.Phones.Count > 0 ? [] : [service.Email, service.Website is { } website ? Bare(website) : null])
            with
        { IsOnline = true };
        yield return Line(
            "Who for",
            service.Ages is not null || service.For.All(audience => audience.Id != Audience.Everyone) ? AudienceWords.For(service) : null);
        yield return Line("Not for", service.NotFor);
        yield return Line(
            "Cost",
            service.Cost is null || service.Cost.StartsWith("free", StringComparison.OrdinalIgnoreCase)
                ? null
                : ListWords.Sentence(service.Cost));
    }

    private static PackLine Line(string label, params string?[] sentences) => new(label, [.. sentences.OfType<string>()]);

    private static string? Where(Service service) => service switch
    {
        { AddressIsConfidential: true } => "The address is kept private.",
        { Address: { } address } => address.ToString(),
        { Towns.Count: > 0 } => $"In {ListWords.And(service.Towns)}.",
        _ => null,
    };

    private static IEnumerable<string> Open(Service service)
    {
        if (service.Hours is null)
        {
            yield break;
        }

        yield return $"{string.Join("; ", HoursWords.Lines(service.Hours).Select(line => $"{line.Days}: {line.Times}"))}.";
        if (service.BankHolidays is { } rule)
        {
            yield return ScheduleWords.BankHolidays(rule);
        }

        if (service.ClosedDates.Count > 0)
        {
            yield return $"Also closed: {ListWords.And(service.ClosedDates, DateWords.Of)}.";
        }
    }

    // People type it from paper: the start of a long address is of more use than all of it.
    private static string Bare(string url)
    {
        var uri = new Uri(url);
        var host = uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host;
        var whole = $"{host}{uri.AbsolutePath.TrimEnd('/')}{uri.Query}";
        return whole.Length <= LongestAddress ? whole : host;
    }
}
