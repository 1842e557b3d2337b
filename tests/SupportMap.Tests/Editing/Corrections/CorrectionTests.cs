using System.Text;
using System.Text.Json;
using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Editing.Corrections;
using SupportMap.Editing.Import;
using SupportMap.OpenData.Tables;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Editing.Corrections;

/// <summary>What strangers send with the form of <c>/change/</c>, and what becomes of it.</summary>
public class CorrectionTests
{
    private static readonly IReadOnlyList<InputFile> Input = TestInput.Of("help-after-hospital");

    [Fact]
    public void One_changed_fact_is_one_changed_line_and_twice_the_same_changes_nothing()
    {
        var input = Input.With("services/elm-lifts.md", Text("services/elm-lifts.md").Replace("bring:", "# Ask Jo.\nbring:"));
        var sent = Sent(("service", "elm-lifts"), ("bring", "Your keys."), ("summary", ""));

        var file = Assert.Single(Apply(sent, input).Files);

        var (before, after) = (Lines(input.Single(other => other.Path == file.Path)), Lines(file));
        Assert.Equal(["bring: Your keys."], after.Except(before));
        Assert.Equal(["bring: Your keys, a coat & a friend if you like."], before.Except(after));
        var again = Apply(sent, input.With(file.Path, Encoding.UTF8.GetString(file.Bytes)));
        Assert.Equal((ImportKind.Same, 0, 0), (again.Kind, again.Files.Count, again.Reasons.Count));
    }

    [Fact]
    public void A_hyphen_takes_a_fact_out()
    {
        var correction = Apply(Sent(("service", "elm-lifts"), ("bring", "-")));

        Assert.Equal("Elm Lifts: bring", CorrectionWords.Title(correction));
        Assert.DoesNotContain(Lines(Assert.Single(correction.Files)), line => line.StartsWith("bring:", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("elm-lifts")]
    [InlineData("Elm Lifts")]
    [InlineData("elm lifts")]
    [InlineData("Elm-lifts")]
    [InlineData("/services/elm-lifts/")]
    [InlineData("https://home.elm.example/services/elm-lifts/")]
    public void A_service_may_be_named_as_people_know_it(string named) =>
        Assert.Equal("elm-lifts", Apply(Sent(("service", named), ("bring", "Keys."))).Service?.Id);

    [Fact]
    public void Paper_may_have_an_id_of_long_ago()
    {
        var input = Input.With("services/elm-lifts.md", Text("services/elm-lifts.md").Replace("status:", "formerly: [old-lifts]\nstatus:"));

        Assert.Equal("elm-lifts", Apply(Sent(("service", "old-lifts"), ("bring", "Keys.")), input).Service?.Id);
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("../site")]
    [InlineData("services/elm-lifts.md")]
    [InlineData("javascript:/services/elm-lifts/")]
    public void A_service_that_is_not_there_is_refused(string named) =>
        Assert.Equal([$"there is no service “{named}”"], Apply(Sent(("service", named), ("bring", "Keys."))).Reasons);

    [Theory]
    [InlineData("status", "closed")]
    [InlineData("checked", "2026-11-01")]
    [InlineData("checked-how", "phoned")]
    [InlineData("urgent", "-")]
    [InlineData("sensitive", "true")]
    [InlineData("sources", "https://evil.example/")]
    [InlineData("formerly", "soup-at-the-mill")]
    [InlineData("id", "soup-at-the-mill")]
    [InlineData("page", "https://evil.example/")]
    [InlineData("__proto__", "x")]
    [InlineData("Bring", "x")]
    [InlineData(" bring", "x")]
    [InlineData("what-to-say", "Ask for\u202e Jo")]
    [InlineData("", "x")]
    [InlineData("needs", "nothing-there")]
    [InlineData("phones", "12345")]
    [InlineData("summary", "-")]
    [InlineData("what-happens", "<b>You wait.</b>")]
    [InlineData("email", "not an address")]
    [InlineData("website", "javascript:alert(1)")]
    [InlineData("hours", "mon-fri 9-5")]
    public void What_a_form_may_not_say_is_refused_with_a_reason(string column, string value)
    {
        var correction = Apply(Sent(("service", "elm-lifts"), ("bring", "Keys."), (column, value)));

        Assert.NotEmpty(correction.Reasons);
        Assert.Empty(correction.Files);
        Assert.StartsWith("It cannot be applied: ", CorrectionWords.Human(correction), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("address-postcode", "EL1 2AB")]
    [InlineData("address-confidential", "false")]
    public void A_confidential_address_stays_so(string column, string value) => Assert.Equal(
        [$"“{column}” cannot be changed through the form: the address is confidential"],
        Apply(Sent(("service", "the-quiet-house"), (column, value))).Reasons);

    [Fact]
    public void What_is_not_one_submission_of_the_form_is_refused()
    {
        var large = new string('a', 5 * 1024 + 1);

        Assert.All(
            [
                "", "[]", "null", "{", """{"form_name":"report","data":{}}""", """{"form_name":"change","data":[]}""",
                """{"form_name":"change","form_name":"change","data":{}}""", """{"form_name":"change","data":{"bring":1}}""",
                """{"form_name":"change","data":{"bring":["a",["b"]]}}""", """{"form_name":"change","data":{"bring":"\ud800"}}""",
                """{"form_name":"change","data":{"bring":"a\u0000b"}}""", """{"form_name":"change","data":{"fax":"01632 960123"}}""",
                $$$"""{"form_name":"change","data":{"bring":"{{{large}}}"}}""", $$$"""{"form_name":"change","data":{"{{{large}}}":"x"}}""",
                """{"form_name":"Change","data":{"bring":"x"}}""", """{"form_name":"change","data":{"bring":"x","bring":"y"}}""",
                $$$"""{"form_name":"change","data":{},"x":["{{{new string('a', 64 * 1024)}}}"]}""",
            ],
            text => Assert.False(SubmissionText.Read(Encoding.UTF8.GetBytes(text)).IsGood, text));
    }

    [Fact]
    public void Whatever_is_sent_stays_text()
    {
        const string Hostile = "Keys status: closed --- # \"x\" ' @everyone $(x) {y}";
        const string Note = "<script>alert(1)</script> ![x](https://evil.example/) `x` | @everyone\u202e";
        var correction = Apply(Sent(("service", "elm-lifts"), ("bring", Hostile), ("note", Note), ("reply", "me@evil.example")));

        Assert.Equal(Lines(Input.Single(file => file.Path == "services/elm-lifts.md")).Length, Lines(correction.Files[0]).Length);
        Assert.DoesNotContain("status: closed", Lines(correction.Files[0]));
        var markdown = CorrectionWords.Markdown(correction);
        Assert.DoesNotContain(markdown.Replace("`/change/`", ""), text => text is '<' or '@' or '`' or '[' or '|' or '\u202e');
        Assert.DoesNotContain('\u202e', CorrectionWords.Human(correction));
        Assert.DoesNotContain("me@evil", markdown + CorrectionWords.Human(correction), StringComparison.Ordinal);
    }

    [Fact]
    public void A_formula_is_text_and_a_list_may_come_as_one()
    {
        Assert.Contains("bring: \"=1+1\"", Lines(Assert.Single(Apply(Sent(("service", "elm-lifts"), ("bring", "=1+1"))).Files)));
        var ticked = """{"form_name":"change","data":{"service":"elm-lifts","access":["phone","referral"],"ip":"192.0.2.1"}}""";
        var file = Assert.Single(Apply(SubmissionText.Read(Encoding.UTF8.GetBytes(ticked)).Value!).Files);
        Assert.Contains("access: [phone, referral]", Lines(file));
    }

    [Fact]
    public void When_all_is_right_somebody_rings_and_then_the_day_is_set()
    {
        var sent = Sent(("service", "elm-lifts"), ("all-right", "yes"));

        var (first, confirmed) = (Apply(sent), Apply(sent, confirmed: CheckedHow.Phoned));

        Assert.True(first.WaitsForCall);
        Assert.Empty(first.Files);
        Assert.Contains("Ring the service", CorrectionWords.Human(first), StringComparison.Ordinal);
        Assert.Contains("`confirmed`", CorrectionWords.Markdown(first), StringComparison.Ordinal);
        var lines = Lines(Assert.Single(confirmed.Files));
        Assert.Contains("checked: 2026-11-02", lines);
        Assert.Contains("checked-how: phoned", lines);
    }

    [Fact]
    public void Whether_it_takes_people_on_is_as_of_the_day_it_was_sent()
    {
        var file = Assert.Single(Apply(Sent(("service", "elm-lifts"), ("taking-people-on-state", "no"))).Files);

        Assert.Contains("taking-people-on: { state: no, as-of: 2026-11-01 }", Lines(file));
    }

    [Fact]
    public void Without_a_service_it_is_a_draft()
    {
        var file = Assert.Single(Apply(Sent(
            ("name", "Mill Soup"), ("organisation", "elm-carers"), ("summary", "Soup and bread."), ("needs", "meals"),
            ("areas", "lower-elm"), ("for", "everyone"), ("not-for", "none known"), ("access", "phone"), ("first-step", "Phone first."),
            ("phones", "01632 555109"))).Files);

        Assert.Equal("services/mill-soup.md", file.Path);
        Assert.Contains("status: draft", Lines(file));
    }

    // The check of what may be said of a service looks at the one that was named.
    [Fact]
    public void A_new_service_never_changes_one_that_is_there()
    {
        var correction = Apply(Sent(("name", "The Quiet House"), ("address-postcode", "EL1 2AB"), ("bring", "Keys.")));

        Assert.Equal(["there is already a service “The Quiet House”: say which service this is about"], correction.Reasons);
        Assert.Empty(correction.Files);
        Assert.DoesNotContain("EL1", CorrectionWords.Markdown(correction), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_applied_is_told_with_all_that_was_sent() => Assert.EndsWith(
        "\nThey sent:\n\n- bring&#58; Keys.\n- cost&#58; Free &#124; for all\n- status&#58; closed\n",
        CorrectionWords.Markdown(Apply(Sent(
            ("service", "elm-lifts"), ("status", "closed"), ("bring", "Keys."), ("cost", "Free\nfor all"), ("reply", "a@b.example")))),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("{a: b}")]
    [InlineData("- x")]
    [InlineData("x: |")]
    [InlineData("&a *b !!c %d")]
    [InlineData("'it''s' \"q\" \\n")]
    [InlineData("~")]
    [InlineData("x #y")]
    [InlineData("--- x")]
    public void What_looks_like_yaml_is_text(string value)
    {
        var file = Assert.Single(Apply(Sent(("service", "elm-lifts"), ("bring", value))).Files);

        var catalogue = SiteBuild.Check(Input.With(file.Path, Encoding.UTF8.GetString(file.Bytes)), TestInput.Options).Catalogue!;
        Assert.Equal(value, catalogue.Services.Single(service => service.Id == "elm-lifts").Bring);
    }

    [Fact]
    public void A_note_alone_is_told_to_somebody()
    {
        var correction = Apply(Sent(("service", "elm-lifts"), ("note", "It has ended.")));

        Assert.Equal(["it changes no field: read the note"], correction.Reasons);
        Assert.EndsWith("They also wrote:\n\n> It has ended.  \n", CorrectionWords.Markdown(correction), StringComparison.Ordinal);
    }

    [Fact]
    public void No_column_has_the_name_of_a_field_that_is_none() => Assert.Empty(
        ServiceColumns.All().Select(column => column.Name).Concat(OrganisationColumns.All().Select(column => column.Name)).Intersect(
        [
            PartnerColumns.Service, PartnerColumns.AllRight, PartnerColumns.Note, PartnerColumns.Reply, PartnerColumns.Trap,
        ]));

    private static Submission Sent(params (string Name, string Value)[] data)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("id", "5f0");
            json.WriteString("created_at", "2026-11-01T10:11:12.123Z");
            json.WriteString("form_name", "change");
            json.WriteStartObject("data");
            foreach (var (name, value) in data.DistinctBy(pair => pair.Name))
            {
                json.WriteString(name, value);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return SubmissionText.Read(stream.ToArray()).Value!;
    }

    private static Correction Apply(Submission sent, IReadOnlyList<InputFile>? input = null, CheckedHow? confirmed = null) =>
        CorrectionPlan.Of(sent, input ?? Input, TestInput.Options, confirmed);

    private static string Text(string path) => Encoding.UTF8.GetString(Input.Single(file => file.Path == path).Bytes);

    private static string[] Lines(InputFile file) => Encoding.UTF8.GetString(file.Bytes).Split('\n');
}
