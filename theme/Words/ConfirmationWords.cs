using SupportMap.Content.Facts;
using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Listings;

namespace SupportMap.Themes.Words;

/// <summary>Every fact of an entry in plain words, those that nobody has told us too, so that they can be filled in.</summary>
internal static class ConfirmationWords
{
    // What the file writes as ids, words or groups; any other fact is shown as it stands there.
    private static readonly Dictionary<string, Func<Service, Wording, IEnumerable<string?>>> Others = new(StringComparer.Ordinal)
    {
        [ServiceKeys.Needs.Name] = (service, _) => [ListWords.And(service.Needs, need => need.Name)],
        [ServiceKeys.Areas.Name] = (service, _) => [ListWords.And(service.Areas, area => area.Name)],
        [ServiceKeys.Towns.Name] = (service, _) => [service.Towns.Count > 0 ? ListWords.And(service.Towns) : null],
        [ServiceKeys.When.Name] = (service, _) => [ListWords.And(service.When, stage => stage.Name)],
        [ServiceKeys.For.Name] = (service, _) => [AudienceWords.For(service)],
        [ServiceKeys.NotFor.Name] = (service, _) => [service.NotForAsk ? null : service.NotFor ?? "Nobody that we know of."],
        [ServiceKeys.Access.Name] = (service, _) => AccessWords.Sentences(service),
        [ServiceKeys.FromPrison.Name] = (service, wording) => InsideWords.Of(service.FromPrison, wording),
        [ServiceKeys.Phones.Name] = (service, _) =>
            service.Phones.Select(phone => $"{phone.Number.Display} {Noted(service, phone)}".TrimEnd()),
        [ServiceKeys.Address.Name] = (service, _) =>
            [service.AddressIsConfidential ? "Kept private. It is on no page." : service.Address?.ToString()],
        [ServiceKeys.TakingOn.Name] = (service, _) => [service.TakingOn is { } taking ? TakingOnWords.Of(taking) : null],
        [ServiceKeys.Hours.Name] = (service, _) =>
        [
            .. service.Hours is { } hours ? HoursWords.Lines(hours).Select(line => $"{line.Days}: {line.Times}.") : [],
            service.BankHolidays is { } rule ? ScheduleWords.BankHolidays(rule) : null,
        ],
    };

    /// <summary>One line for each fact, in the order of the entry; without sentences where nothing is known.</summary>
    /// <param name="wording">The site's own words for what works from inside.</param>
    /// <param name="facts">What a service may say; null for <see cref="ServiceFacts.All"/>.</param>
    public static IEnumerable<PackLine> Lines(Service service, Wording wording, IReadOnlyList<FactRow<Service>>? facts = null) =>
        from fact in facts ?? ServiceFacts.All
        let label = Label(fact, wording)
        where label is not null
        let sentences = Others.TryGetValue(fact.Key.Name, out var other) ? other(service, wording) : [Plain(fact, service)]
        select new PackLine(
            label,
            [.. sentences.Where(sentence => !string.IsNullOrWhiteSpace(sentence)).OfType<string>()]);

    /// <summary>What a fact is called on a sheet; null when it stands on none.</summary>
    public static string? Label(FactRow<Service> fact, Wording wording) =>
        fact.Key == ServiceKeys.FromPrison ? wording.InsideHeading : fact.Label;

    private static string? Plain(FactRow<Service> fact, Service service) => (fact.Key.Form, fact.Words(service)) switch
    {
        (WordForm, "yes") => "Yes",
        (WordForm, "no") => "No",
        (WordForm, "ask") => null,
        (_, var words) => words,
    };

    private static string Noted(Service service, Phone phone) => PackWords.Note(service, phone) is { Length: > 0 } note ? $"({note})" : "";
}
