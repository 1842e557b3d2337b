using SupportMap.Content.Model;
using SupportMap.Content.Values;

namespace SupportMap.Editing.NewEntries;

/// <summary>What is asked about a new service, in the order of a talk.</summary>
public static class Questions
{
    public static IReadOnlyList<Question> Of(Catalogue catalogue) =>
    [
        Typed("name", "What is the service called?"),
        new Question("organisation", "Who runs it?", [.. catalogue.Organisations.Select(one => (one.Id, one.Name))]),
        Typed("summary", "What do you get there? One sentence, under 140 characters."),
        new Question("needs", "What does it help with? Pick the main thing first.", [.. catalogue.Needs.Select(one => (one.Id, one.Name))]) { IsMany = true },
        new Question("areas", "Where can people use it?", [.. catalogue.Areas.Select(one => (one.Id, one.Name))]) { IsMany = true },
        new Question("towns", "In which towns is it? None when it is everywhere.", [.. catalogue.Areas.SelectMany(area => area.Towns).Select(town => (town.Name, town.Name)).Distinct().OrderBy(pair => pair.Item1, NameOrder.Comparer)]) { IsMany = true, IsOptional = true },
        new Question("when", "At which points does it help? None means at all of them.", [.. catalogue.Stages.Select(one => (one.Id, one.Name))]) { IsMany = true, IsOptional = true },
        new Question("for", "Whom is it for?", [.. catalogue.Audiences.Select(one => (one.Id, one.Name))]) { IsMany = true },
        Typed("not-for", "Whom does it turn away? Write “none known”, or “ask”, when you cannot say."),
        new Question("access", "How do people reach it?", Words(Choices.AccessWays)) { IsMany = true },
        new Question("refer-by", "Who can refer people?", Words(Choices.Referrers)) { IsMany = true, IsOptional = true, OnlyWhen = ("access", "referral") },
        Typed("first-step", "What is the first thing to do?"),
        new Question("needs-id", "Do you need proof of who you are?", Words(Choices.Answers)),
        new Question("needs-address", "Do you need an address?", Words(Choices.Answers)),
        Typed("phones", "Phone number? For example: 01632 960123; label: Office") with { IsOptional = true },
        Typed("email", "Email address?") with { IsOptional = true },
        Typed("website", "Website?") with { IsOptional = true },
        Typed("hours", "When is it open? For example: mon-thu: 9:00-17:00 | fri: 9:00-12:30") with { IsOptional = true },
        new Question("bank-holidays", "And on bank holidays?", Words(Choices.BankHolidayRules)) { OnlyWhen = ("hours", ":") },
        Typed("sources", "Which public page do these facts come from?") with { IsOptional = true },
        new Question("status", "Show it to the public? A draft is seen by nobody.", [("draft", "draft"), ("published", "published")]),
    ];

    private static Question Typed(string column, string words) => new(column, words, []);

    private static IReadOnlyList<(string, string)> Words<T>(Choice<T> choice) => [.. choice.Words.Select(pair => (pair.Word, pair.Word))];
}
