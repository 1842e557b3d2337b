using SupportMap.Content.Facts;
using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Content.Values;

namespace SupportMap.Editing.NewEntries;

/// <summary>What is asked about a new service, in the order of its facts.</summary>
public static class Questions
{
    private const string NotKnown = "We do not know yet";

    /// <param name="facts">What a service may say; null for <see cref="ServiceFacts.All"/>.</param>
    public static IReadOnlyList<Question> Of(Catalogue catalogue, IReadOnlyList<FactRow<Service>>? facts = null) =>
    [
        .. (facts ?? ServiceFacts.All)
            // Whether to show it can be said when everything else is known.
            .OrderBy(fact => fact.Key == ServiceKeys.Status)
            .SelectMany(fact => fact.Question is { } words ? Of(fact.Key, words, catalogue) : []),
    ];

    private static IEnumerable<Question> Of(Key key, string words, Catalogue catalogue)
    {
        var isMany = key.Form is ListForm { IsOfGroups: false };
        var question = new Question(key.Name, words, Offers(key, catalogue))
        {
            IsMany = isMany,
            IsOptional = key.Form is not WordForm && (key.Form is ListForm { IsOfGroups: true } || !key.IsRequired),
        };
        return key switch
        {
            _ when key == ServiceKeys.Organisation =>
            [
                question with { IsOptional = true },
                Typed(NewOrganisation.Name, "What is the name of the organisation that runs it?") with { IsAsked = IsUnlisted },
                new Question(NewOrganisation.Kind, "What kind of organisation is it?", Words(Choices.OrganisationKinds))
                {
                    IsAsked = IsUnlisted,
                },
            ],
            _ when key == ServiceKeys.Needs =>
            [
                question with { IsMany = false },
                question with
                {
                    Words = "What else does it help with? None is fine.",
                    IsOptional = true,
                    IsMore = true,
                    IsOffered = (need, answers) => !Has(answers, ServiceKeys.Needs, need),
                },
            ],
            _ when key == ServiceKeys.Towns =>
                [question with { IsOffered = (town, answers) => IsNear(catalogue, town, answers) }],
            _ when key == ServiceKeys.ReferBy =>
                [question with { IsAsked = answers => Has(answers, ServiceKeys.Access, Choices.AccessWays.Write(Access.Referral)) }],
            _ when key == ServiceKeys.Address =>
            [
                Part(SharedKeys.Lines, words),
                Part(SharedKeys.Town, "Which town is that in?") with { IsAsked = HasAddress },
                Part(SharedKeys.Postcode, "And its postcode?") with { IsAsked = HasAddress },
            ],
            _ when key == ServiceKeys.BankHolidays =>
                [question with { IsAsked = answers => answers.GetValueOrDefault(ServiceKeys.Hours.Name, "").Length > 0 }],
            _ => [question],
        };
    }

    // What can be picked; nothing for an answer that is typed.
    private static IReadOnlyList<(string Value, string Shown)> Offers(Key key, Catalogue catalogue) => key.Form switch
    {
        _ when key == ServiceKeys.Organisation =>
            [(NewOrganisation.Unlisted, "None of these"), .. catalogue.Organisations.Select(one => (one.Id, one.Name))],
        _ when key == ServiceKeys.Towns => Towns(catalogue),
        _ when key == ServiceKeys.Access => Ways(),
        _ when key == ServiceKeys.BankHolidays =>
            [("ask", NotKnown), ("closed", "Closed"), ("open", "Open as usual"), ("24 hours", "Open day and night")],
        _ when key == ServiceKeys.Status => [("draft", "No, keep it as a draft"), ("published", "Yes, everything is right")],
        // What nobody has asked must not become a yes by pressing Enter.
        WordForm { Words: ["yes", "no", "ask"] } => [("ask", NotKnown), ("no", "No"), ("yes", "Yes")],
        WordForm { Words: var words } => Words(words),
        ListForm { Item: WordForm { Words: var words } } => Words(words),
        ListForm { Item: IdForm { List: "needs.yaml" } } => [.. catalogue.Needs.Select(one => (one.Id, one.Name))],
        ListForm { Item: IdForm { List: "areas.yaml" } } => [.. catalogue.Areas.Select(one => (one.Id, one.Name))],
        ListForm { Item: IdForm { List: "stages.yaml" } } => [.. catalogue.Stages.Select(one => (one.Id, one.Name))],
        ListForm { Item: IdForm { List: "audiences.yaml" } } => [.. catalogue.Audiences.Select(one => (one.Id, one.Name))],
        _ => [],
    };

    private static bool IsUnlisted(IReadOnlyDictionary<string, string> answers) =>
        answers.GetValueOrDefault(ServiceKeys.Organisation.Name) == NewOrganisation.Unlisted;

    private static bool HasAddress(IReadOnlyDictionary<string, string> answers) =>
        answers.GetValueOrDefault(Part(SharedKeys.Lines, "").Column, "").Length > 0;

    private static bool Has(IReadOnlyDictionary<string, string> answers, Key key, string part) =>
        answers.GetValueOrDefault(key.Name, "").Split('|', StringSplitOptions.TrimEntries).Contains(part, StringComparer.Ordinal);

    private static bool IsNear(Catalogue catalogue, string town, IReadOnlyDictionary<string, string> answers) =>
        catalogue.Areas.Any(
            area => Has(answers, ServiceKeys.Areas, area.Id)
                && catalogue.Areas.Any(part => area.Contains(part) && part.Towns.Any(one => one.Name == town)));

    private static Question Typed(string column, string words) => new(column, words, []);

    private static Question Part(Key part, string words) =>
        Typed($"{ServiceKeys.Address.Name}-{part.Name}", words) with { IsOptional = true };

    private static IReadOnlyList<(string, string)> Towns(Catalogue catalogue) =>
        [.. catalogue.Areas.SelectMany(area => area.Towns)
            .Select(town => (town.Name, town.Name))
            .Distinct()
            .OrderBy(pair => NameOrder.Key(pair.Item1), StringComparer.Ordinal)];

    private static IReadOnlyList<(string, string)> Ways() => [.. Choices.AccessWays.Words.Select(pair => (pair.Word, pair.Meaning switch
    {
        Access.WalkIn => "They walk in",
        Access.Phone => "They phone",
        Access.Text => "They send a text",
        Access.Email => "They write an email",
        Access.Online => "They go to a website",
        Access.Letter => "They write a letter",
        Access.Appointment => "They make an appointment",
        Access.Referral => "Somebody refers them",
        Access.Outreach => "A worker comes to them",
        _ => pair.Word,
    }))];

    private static IReadOnlyList<(string, string)> Words<T>(Choice<T> choice) => Words([.. choice.Words.Select(pair => pair.Word)]);

    private static IReadOnlyList<(string, string)> Words(IReadOnlyList<string> words) =>
        [.. words.Select(word => (word, word.Replace('-', ' ')))];
}
