using System.Globalization;
using SupportMap.Content.Facts;
using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Content.Values;
using SupportMap.OpenData.Tables;

namespace SupportMap.Themes.Words;

/// <summary>The questions of <c>/change/</c>: the words of the confirmation sheets, and what the browser can check.</summary>
internal static class ChangeWords
{
    /// <summary>Stands for what somebody typed.</summary>
    private const string Typed = "…";

    private const string Line = $"^{HoursForm.Days} *: *{HoursForm.Times}$";

    // What a new service has to say, and how to ask about it. The rest is asked on the phone.
    private static readonly string[] Contacts = ["phones", "email", "website", "address"];

    /// <summary>The questions about a new service, each with its columns.</summary>
    public static IReadOnlyList<(FactRow<Service> Fact, IReadOnlyList<Column<Service>> Columns)> New { get; } =
    [
        .. from fact in ServiceFacts.All
           let columns = ServiceColumns.All(facts: [fact])
               .Where(column => column.Set is not null && !IsConfidential(column) && !PartnerColumns.IsPoint(column)).ToList()
           where fact.Question is not null && fact.Key != ServiceKeys.Sources
               && (columns.Exists(column => column.IsRequired) || Contacts.Contains(fact.Key.Name))
           select (fact, (IReadOnlyList<Column<Service>>)columns),
    ];

    /// <summary>The question about a fact of a new service; an example stands below it.</summary>
    public static string Question(FactRow<Service> fact) => fact.Question!.Split(" For example:")[0];

    /// <summary>What a fact is called, and what each of its fields asks.</summary>
    public static (string Fact, IReadOnlyList<(Column<Service> Column, string Words)> Fields) Of(
        FactRow<Service> fact, IReadOnlyList<Column<Service>> columns, Wording wording)
    {
        var label = ConfirmationWords.Label(fact, wording) ?? fact.Question!;
        return (label, [.. columns.Select(column => (column, Sentence(column.About)))]);
    }

    /// <summary>How a cell is written, where that is not plain text.</summary>
    public static string? Hint(Column<Service> column) => PartnerColumns.FormOf(column) switch
    {
        TextForm { Pattern: null } or WordForm => null,
        _ when column.Type is ColumnType.Items or ColumnType.List => $"One on each line. For example: {column.Example.Split(" | ")[0]}",
        _ => $"For example: {column.Example}",
    };

    /// <summary>The words that may be chosen, each as people say it.</summary>
    public static IEnumerable<(string Value, string Words)> Choices(IReadOnlyList<string> words) =>
        words.Select(word => (word, word == "ask" ? "It depends: ask us" : Capital(word.Replace('-', ' '))));

    /// <summary>A regular expression that each good value meets, and some bad ones, and what the check says of the others.</summary>
    public static (string Pattern, string Fault)? Check(Column<Service> column) => Single(PartnerColumns.FormOf(column)) switch
    {
        HoursForm => (Line, Said(column.Set!(Typed))),
        TextForm { Pattern: { } pattern } when Fault(column) is { } fault => (pattern, fault),
        _ => null,
    };

    /// <summary>Which letters the keyboard of a phone begins with: it makes capitals where none can stand.</summary>
    public static string? Capitals(Column<Service> column) =>
        column.Part?.Name == "postcode" ? "characters" : Check(column) is null ? null : "none";

    /// <summary>The most characters of a text; null where it has parts.</summary>
    public static int? Most(Column<Service> column) => PartnerColumns.FormOf(column) is TextForm { Most: var most } ? most : null;

    /// <summary>What the check says of a text that is too long.</summary>
    public static string TooLong(Column<Service> column) =>
        string.Create(CultureInfo.InvariantCulture, $"has {Typed} characters; the limit is {Most(column)}: use fewer words");

    private static bool IsConfidential(Column<Service> column) => column is { Type: ColumnType.TrueOrFalse };

    // Of a list each item is checked, of a phone the number.
    private static Form Single(Form form) => form switch
    {
        ListForm { Item: GroupForm { Keys: [var first, ..] } } => first.Form,
        ListForm { Item: var item } => item,
        _ => form,
    };

    // The parsers say it themselves: what they say of a sample is said of what was typed.
    private static string? Fault(Column<Service> column) => column switch
    {
        { Type: ColumnType.Email } => EmailAddress.Parse(Typed).Message,
        { Type: ColumnType.WebAddress } => WebAddress.Parse(Typed).Message,
        // The help with one digit: how a number is written.
        { Name: "phones" } => $"{PhoneNumber.Parse(Typed).Message!.Split(": ")[0]} ({PhoneNumber.Parse("0").Help!.Split("; ")[^1]})",
        { Part.Name: "postcode" } => Said(Postcode.Parse(Typed)),
        _ => null,
    };

    private static string Said<T>(Parsed<T> bad) => $"{bad.Message} ({bad.Help})";

    // The first words of what belongs there: "can people phone from inside: yes, no or ask".
    public static string Sentence(string about) => about.Split(':')[0] is var words && words.StartsWith("can ", StringComparison.Ordinal)
        ? $"{Capital(words)}?"
        : Capital(words);

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
