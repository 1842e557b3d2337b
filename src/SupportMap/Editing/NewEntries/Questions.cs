using SupportMap.Content.Model;
using SupportMap.Content.Values;

namespace SupportMap.Editing.NewEntries;

/// <summary>What is asked about a new service, in the order of a talk.</summary>
public static class Questions
{
    private const string NotKnown = "We do not know yet";

    public static IReadOnlyList<Question> Of(Catalogue catalogue) =>
    [
        Typed("name", "What is the service called?"),
        .. WhoRunsIt(catalogue),
        Typed("summary", "What do you get there? One sentence, under 140 characters."),
        new Question("needs", "What is the main thing it helps with?", Needs(catalogue)),
        new Question("needs", "What else does it help with? None is fine.", Needs(catalogue))
        {
            IsMany = true,
            IsOptional = true,
            IsMore = true,
            IsOffered = (need, answers) => !Has(answers, "needs", need),
        },
        new Question("areas", "Where can people use it?", [.. catalogue.Areas.Select(one => (one.Id, one.Name))]) { IsMany = true },
        new Question("towns", "In which towns is it? None when it is everywhere.", Towns(catalogue))
        {
            IsMany = true,
            IsOptional = true,
            IsOffered = (town, answers) => IsNear(catalogue, town, answers),
        },
        new Question(
            "when", "At which points does it help? None means at all of them.", [.. catalogue.Stages.Select(one => (one.Id, one.Name))])
        {
            IsMany = true,
            IsOptional = true,
        },
        new Question("for", "Whom is it for?", [.. catalogue.Audiences.Select(one => (one.Id, one.Name))]) { IsMany = true },
        Typed("not-for", "Whom does it turn away? Write “none known”, or “ask”, when you cannot say."),
        new Question("access", "How do people reach it?", Ways()) { IsMany = true },
        new Question("refer-by", "Who can refer people?", Words(Choices.Referrers))
        {
            IsMany = true,
            IsOptional = true,
            IsAsked = answers => Has(answers, "access", "referral"),
        },
        Typed("first-step", "What is the first thing to do?"),
        Typed("what-happens", "And what happens then?") with { IsOptional = true },
        Typed("bring", "What should people bring?") with { IsOptional = true },
        // What nobody has asked must not become a yes by pressing Enter.
        new Question("needs-id", "Do people need proof of who they are?", [("ask", NotKnown), ("no", "No"), ("yes", "Yes")]),
        new Question("needs-address", "Do people need an address?", [("ask", NotKnown), ("no", "No"), ("yes", "Yes")]),
        Typed("phones", "Phone number? For example: 01632 960123; label: Office") with { IsOptional = true },
        Typed("email", "Email address?") with { IsOptional = true },
        Typed("website", "Website?") with { IsOptional = true },
        Typed("address-lines", "Number and street? Leave out a place that must stay secret.") with { IsOptional = true },
        Typed("address-town", "In which town is that?") with { IsOptional = true, IsAsked = HasAddress },
        Typed("address-postcode", "And its postcode?") with { IsOptional = true, IsAsked = HasAddress },
        Typed("hours", "When is it open? For example: mon-thu: 9:00-17:00 | fri: 9:00-12:30") with { IsOptional = true },
        new Question("bank-holidays", "And on bank holidays?", [("ask", NotKnown), ("closed", "Closed"), ("open", "Open as on other days")])
        {
            IsAsked = answers => answers.GetValueOrDefault("hours", "").Length > 0,
        },
        Typed("cost", "What does it cost? For example: free") with { IsOptional = true },
        Typed(
            "sources", "Which public page do these facts come from? For example: https://www.example.org/contact; page-date: 2026-03") with
        {
            IsOptional = true,
        },
        new Question(
            "status",
            "Show it to the public? A draft is seen by nobody.",
            [("draft", "Not yet: keep it as a draft"), ("published", "Yes: everything is right")]),
    ];

    private static IEnumerable<Question> WhoRunsIt(Catalogue catalogue) =>
    [
        new Question(
            "organisation",
            "Who runs it?",
            [(NewOrganisation.Unlisted, "It is not in this list"), .. catalogue.Organisations.Select(one => (one.Id, one.Name))])
        {
            IsOptional = true,
        },
        Typed(NewOrganisation.Name, "What is the organisation called that runs it?") with { IsAsked = IsUnlisted },
        new Question(NewOrganisation.Kind, "What kind of organisation is it?", Words(Choices.OrganisationKinds)) { IsAsked = IsUnlisted },
    ];

    private static bool IsUnlisted(IReadOnlyDictionary<string, string> answers) =>
        answers.GetValueOrDefault("organisation") == NewOrganisation.Unlisted;

    private static bool HasAddress(IReadOnlyDictionary<string, string> answers) =>
        answers.GetValueOrDefault("address-lines", "").Length > 0;

    private static bool Has(IReadOnlyDictionary<string, string> answers, string column, string part) =>
        answers.GetValueOrDefault(column, "").Split('|', StringSplitOptions.TrimEntries).Contains(part, StringComparer.Ordinal);

    private static bool IsNear(Catalogue catalogue, string town, IReadOnlyDictionary<string, string> answers) =>
        catalogue.Areas.Any(
            area => Has(answers, "areas", area.Id)
                && catalogue.Areas.Any(part => area.Contains(part) && part.Towns.Any(one => one.Name == town)));

    private static Question Typed(string column, string words) => new(column, words, []);

    private static IReadOnlyList<(string, string)> Needs(Catalogue catalogue) => [.. catalogue.Needs.Select(one => (one.Id, one.Name))];

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

    private static IReadOnlyList<(string, string)> Words<T>(Choice<T> choice) =>
        [.. choice.Words.Select(pair => (pair.Word, pair.Word.Replace('-', ' ')))];
}
