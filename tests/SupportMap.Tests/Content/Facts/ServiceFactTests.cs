using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SupportMap.Changes;
using SupportMap.Content.Facts;
using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;
using SupportMap.Editing.NewEntries;
using SupportMap.Editing.Schemas;
using SupportMap.OpenData.Plain;
using SupportMap.OpenData.Tables;
using SupportMap.SiteSearch;
using SupportMap.Tests.Support;
using SupportMap.Themes.Words;
using Xunit;

namespace SupportMap.Tests.Content.Facts;

/// <summary>A key of a service is one row of a table: with a row more, every output holds it.</summary>
public class ServiceFactTests
{
    private const string Answer = "Dogs on a lead";

    // Its value is kept where that of a row is kept which is not in this copy of the table.
    private static readonly FactRow<Service> Pets = FactRow<Service>.Text(
        new Key("pets", "whether pets may come along", Answer) { Form = new TextForm(60), Aliases = "animals", Beside = "bring" },
        (service, text) => service with { Accessibility = text },
        service => service.Accessibility) with
    {
        Question = "May people bring pets?",
        Label = "Pets",
        Search = "keywords",
    };

    private static readonly IReadOnlyList<FactRow<Service>> Facts =
        [.. ServiceFacts.All.Where(fact => fact.Key.Name != "accessibility"), Pets];

    private static readonly Catalogue Real = RealInput.Site.Catalogue!;
    private static readonly Service Before = Real.Published[0] with { Accessibility = null };
    private static readonly Service After = Before with { Accessibility = Answer };

    [Fact]
    public void A_new_key_is_read()
    {
        var (entry, faults) = Read($"pets: {Answer}");

        Assert.Equal(Answer, entry!.Service.Accessibility);
        Assert.DoesNotContain(faults, fault => fault.Message.Contains("pets", StringComparison.Ordinal));
        Assert.Contains(Read($"animals: {Answer}").Faults, fault => fault.Help.Contains("did you mean “pets”?", StringComparison.Ordinal));
        Assert.Contains(Read($"pets: {new string('x', 61)}").Faults, fault => fault.Code == Codes.ValueTooLong);
    }

    [Fact]
    public void Editors_are_told_of_a_new_key()
    {
        var kind = FileKinds.Service with { Keys = [.. Facts.Select(fact => fact.Key)] };

        var schema = JsonNode.Parse(SchemaFiles.Of(RealInput.Files, [kind]).Single().Bytes)!;

        Assert.Equal(60, schema["properties"]!["pets"]!["maxLength"]!.GetValue<int>());
        Assert.Equal("bring", schema["dependencies"]!["pets"]![0]!.GetValue<string>());
    }

    [Fact]
    public void A_new_key_has_a_column_that_is_read_back()
    {
        var column = Assert.Single(ServiceColumns.All("", Facts), column => column.Name == "pets");

        Assert.Equal(Answer, column.Get(After));
        Assert.Equal(new TextFact(Answer), column.Set!(Answer).Value);
    }

    [Fact]
    public void A_new_key_is_in_the_data_for_programs() => Assert.Equal(Answer, JsonNode.Parse(Json(After))!["pets"]!.GetValue<string>());

    [Fact]
    public void A_new_key_is_searched() =>
        Assert.NotEqual(FindIndex.Of([After], null, [.. Facts.Except([Pets])]), FindIndex.Of([After], null, Facts));

    [Fact]
    public void Each_fact_that_is_searched_has_a_field_of_the_index() =>
        Assert.Subset(FindIndex.FieldNames.ToHashSet(), ServiceFacts.All.Select(fact => fact.Search).OfType<string>().ToHashSet());

    [Fact]
    public void Keys_that_need_each_other_name_each_other() =>
        Assert.All(
            ServiceKeys.All.Where(key => key.Beside is not null),
            key => Assert.Equal(key.Name, Assert.Single(ServiceKeys.All, other => other.Name == key.Beside).Beside));

    [Fact]
    public void A_new_key_is_asked() =>
        Assert.Equal("May people bring pets?", Assert.Single(Questions.Of(Real, Facts), question => question.Column == "pets").Words);

    [Fact]
    public void A_new_key_is_on_the_confirmation_sheet() =>
        Assert.Equal(
            [Answer], Assert.Single(ConfirmationWords.Lines(After, Real.Site.Wording, Facts), line => line.Label == "Pets").Sentences);

    [Fact]
    public void A_change_of_a_new_key_is_told()
    {
        var change = Assert.Single(ServiceChanges.Between(With(Before), With(After), Facts));

        Assert.Equal([new FactChange("pets", null, Answer)], change.Facts);
    }

    [Fact]
    public void A_new_key_is_in_what_the_tests_write_of_a_service()
    {
        var lines = new PlainLines();
        PlainService.Facts(After, Facts, lines);

        Assert.Contains($"pets: {Answer}\n", lines.ToString(), StringComparison.Ordinal);
    }

    private static (ServiceEntry? Entry, IReadOnlyList<Diagnostic> Faults) Read(string line)
    {
        var bag = new DiagnosticBag();
        var vocabulary = new Vocabulary(
            Of(Real.Needs, need => need.Id),
            Of(Real.Areas, area => area.Id),
            Of(Real.Stages, stage => stage.Id),
            Of(Real.Audiences, audience => audience.Id),
            Of(Real.Prisons, prison => prison.Id),
            Of(Real.Organisations, organisation => organisation.Id));
        var entry = ServiceReader.Read(new SourceFile("a.md", "services/a.md", $"---\n{line}\n---\n"), vocabulary, bag, Facts);
        return (entry, bag.Items);
    }

    private static Lookup<T> Of<T>(IReadOnlyList<T> items, Func<T, string> id)
        where T : class => new("", items, id);

    private static string Json(Service service)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            ServiceJson.Write(json, service, "", Facts);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static Catalogue With(Service service) => Real with { Published = [service], Closed = [], Drafts = [] };
}
