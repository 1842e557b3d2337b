using System.Text;
using SupportMap.Cli;
using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;
using SupportMap.Editing.NewEntries;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Cli;

/// <summary>The questions of <c>supportmap new</c>, answered key by key.</summary>
public sealed class NewPromptsTests
{
    private const string Enter = "↵";
    private const string Down = "↓";
    private const string Pick = "␣";

    // Up to the ways to reach it: name, organisation (the first after “not in this list”), summary, main
    // need, no other, first area, no town, no stage, first audience, nobody turned away.
    private const string Beginning = "Mill Soup" + Enter + Down + Enter + "Soup and bread." + Enter + Down + Enter + Enter + Pick + Enter
        + Enter + Enter + Pick + Enter + "none known" + Enter;

    // From the hours on: none, no cost, no source, a draft.
    private const string End = Enter + Enter + Enter + Enter;

    private static readonly IReadOnlyList<InputFile> Input = TestInput.Of("help-after-hospital");

    private static readonly Catalogue Catalogue = SiteBuild.Check(Input, TestInput.Options).Catalogue!;

    [Fact]
    public void Answers_make_a_draft_that_claims_nothing_nobody_said()
    {
        var (_, answers) = Talk(
            Beginning + Pick + Enter + "Just come." + Enter + Enter + Enter + Enter + Enter + Enter + Enter + Enter + "7 Mill Lane" + Enter
            + "Elmhead" + Enter + Enter + End);

        Assert.Equal(
            "---\nname: Mill Soup\norganisation: elm-carers\nsummary: Soup and bread.\nneeds: [meals]\nareas: [upper-elm]\nfor: "
            + "[everyone]\nnot-for: none known\naccess: [walk-in]\nfirst-step: Just come.\nneeds-id: ask\nneeds-address: ask\naddress: { "
            + "lines: [7 Mill Lane], town: Elmhead }\nstatus: draft\nsources: []\n---\n",
            Text(answers)["services/mill-soup.md"]);
    }

    [Fact]
    public void A_wrong_answer_is_told_and_asked_again()
    {
        var (shown, answers) = Talk(
            Beginning + Down + Pick + Enter + "Phone." + Enter + Enter + Enter + Enter + Enter + "1632 960123" + Enter + "01632 960123"
            + Enter + Enter + Enter + Enter + End);

        Assert.Contains(
            "“phones”: “1632 960123” is not a whole phone number\n   help: the first 0 is missing", shown, StringComparison.Ordinal);
        Assert.Equal("01632 960123", answers["phones"]);
    }

    [Fact]
    public void What_does_not_fit_together_is_asked_again_at_the_end()
    {
        // Published, by phone, and then no number and no source: it is told, and what can fix it is asked for again.
        var (shown, answers) = Talk(
            Beginning + Down + Pick + Enter + "Phone." + Enter + Enter + Enter + Enter + Enter + Enter + Enter + Enter + Enter + Enter
            + Enter + Enter + Down + Enter
                + Down + Pick + Enter + "01222 412307" + Enter + "https://mill.example/" + Enter);

        Assert.Contains("“phone” is a way to reach this service, but no phone number is given", shown, StringComparison.Ordinal);
        Assert.Equal(("01222 412307", "published"), (answers["phones"], answers["status"]));
    }

    [Fact]
    public void An_organisation_that_is_not_in_the_list_is_made_too()
    {
        var (shown, answers) = Talk(
            "Mill Soup" + Enter + Enter + "Elm Carers" + Enter + "Mill Kitchen" + Enter + Down + Down + Enter
            + Beginning[(Beginning.IndexOf("Soup and", StringComparison.Ordinal))..] + Pick + Enter + "Just come." + Enter + Enter + Enter
            + Enter + Enter + Enter + Enter + Enter + "7 Mill Lane" + Enter + "Elmhead" + Enter + Enter + End);

        Assert.Contains("there is an organisation “elm-carers” already", shown, StringComparison.Ordinal);
        Assert.Equal("name: Mill Kitchen\nkind: charity\n", Text(answers)["organisations/mill-kitchen.yaml"]);
        Assert.Empty(NewEntry.Make(answers, Input, TestInput.Options).Faults);
        Assert.Contains("organisation: mill-kitchen\n", Text(answers)["services/mill-soup.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_main_need_stays_first_and_towns_are_those_of_the_areas()
    {
        var needs = Questions.Of(Catalogue).Where(question => question.Column == "needs").ToList();
        var towns = Questions.Of(Catalogue).Single(question => question.Column == "towns");

        Assert.DoesNotContain(
            needs[1].OffersAfter(new Dictionary<string, string> { ["needs"] = "meals" }), offer => offer.Value == "meals");
        Assert.Equal(
            ["Elmouth", "St Bride’s"],
            towns.OffersAfter(new Dictionary<string, string> { ["areas"] = "lower-elm" }).Select(offer => offer.Value));
        Assert.Equal(4, towns.OffersAfter(new Dictionary<string, string> { ["areas"] = "vale-of-elm" }).Count);
    }

    private static (string Shown, Dictionary<string, string> Answers) Talk(string typed)
    {
        using var console = new TypedConsole(typed);
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        var questions = Questions.Of(Catalogue);
        IReadOnlyList<Diagnostic> CheckOne(string column, IReadOnlyDictionary<string, string> given) =>
            NewEntry.Faults(column, given, Input, TestInput.Options);
        NewPrompts.Ask(console, questions, answers, CheckOne);
        Assert.True(
            NewPrompts.Fix(
                console,
                questions,
                answers,
                CheckOne,
                given => [.. NewEntry.Make(given, Input, TestInput.Options).Faults.Where(fault => fault.IsError)]),
            console.Shown);
        Assert.True(console.IsDone, console.Shown);
        return (console.Shown.Replace("\r\n", "\n", StringComparison.Ordinal), answers);
    }

    private static Dictionary<string, string> Text(Dictionary<string, string> answers) =>
        NewEntry.Make(answers, Input, TestInput.Options).Files
            .ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Bytes), StringComparer.Ordinal);
}
