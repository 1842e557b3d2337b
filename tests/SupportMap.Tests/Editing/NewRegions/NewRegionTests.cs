using System.Text;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;
using SupportMap.Editing.NewRegions;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Editing.NewRegions;

/// <summary>The input that a new region begins with.</summary>
public class NewRegionTests
{
    public static TheoryData<string> Nations => [.. MadeUpRegion.BuiltIn.Nations];

    [Theory]
    [MemberData(nameof(Nations))]
    public void The_input_of_each_nation_builds_and_is_told_what_to_fill_in(string nation)
    {
        var input = MadeUpRegion.Of(nation);

        Assert.Equal("", Faulty(input));
        Assert.DoesNotContain("{{", string.Concat(input.Select(Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void Placeholders_build_as_well() =>
        Assert.Equal("", Faulty(NewRegion.Make(new RegionAnswers(), MadeUpRegion.BuiltIn)));

    [Fact]
    public void A_nation_without_lines_of_its_own_gets_those_of_the_whole_country_alone()
    {
        var input = MadeUpRegion.Of("Northern Ireland");

        var services = input.Select(file => file.Path).Where(path => path.StartsWith("services/", StringComparison.Ordinal)).ToList();
        Assert.Contains("services/samaritans.md", services);
        Assert.DoesNotContain("services/nhs-24.md", services);
        // It serves other nations.
        Assert.DoesNotContain("services/universal-credit.md", services);
        Assert.Contains("  first: [stepchange]\n", Text(input, "needs.yaml"), StringComparison.Ordinal);
        Assert.DoesNotContain("softly: [nhs-24]", Text(input, "danger.yaml"), StringComparison.Ordinal);
        Assert.Contains(
            "  within: northern-ireland\n- id: northern-ireland\n  name: Northern Ireland\n  kind: nation\n  within: uk\n- id: uk\n",
            Text(input, "areas.yaml"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_a_nation_join_those_of_all()
    {
        var (all, scots) = (Text(MadeUpRegion.Of("England"), "words.yaml"), Text(MadeUpRegion.Of("Scotland"), "words.yaml"));

        Assert.Contains("\n  cant: [carnt]\n", all, StringComparison.Ordinal);
        Assert.Contains("\n  cant: [carnt, cannae,", scots, StringComparison.Ordinal);
        Assert.DoesNotContain("cannae", all, StringComparison.Ordinal);
        Assert.Contains("\n  about: [aboot, abou]\n", scots, StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_stand_where_they_belong_and_a_line_without_its_answer_is_left_out()
    {
        var given = Text(MadeUpRegion.Of("Wales"), "site.yaml");
        var nothing = Text(NewRegion.Make(new RegionAnswers(), MadeUpRegion.BuiltIn), "site.yaml");

        Assert.Contains("\nbase-url: \"https://help.elm.example\"\n", given, StringComparison.Ordinal);
        Assert.Contains("\nbank-holidays: england-and-wales\n", given, StringComparison.Ordinal);
        Assert.Contains("\nowner: { label: \"Elm & Oak Partnership\", url: \"https://elm.example/\" }\n", given, StringComparison.Ordinal);
        Assert.DoesNotContain("\nbase-url:", nothing, StringComparison.Ordinal);
        Assert.DoesNotContain("\nemail:", nothing, StringComparison.Ordinal);
        Assert.DoesNotContain("\nbank-holidays:", nothing, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_answers_give_the_same_bytes_in_whatever_order_the_template_comes()
    {
        var files = InputFolder.Read(RepositoryRoot.Combine("template"));

        var one = NewRegion.Make(MadeUpRegion.Elmshire, RegionTemplate.Of(files)!);
        var other = NewRegion.Make(MadeUpRegion.Elmshire, RegionTemplate.Of([.. files.Reverse()])!);

        Assert.Equal(one.Select(Text), other.Select(Text));
        Assert.Equal(one.Select(file => file.Path), MadeUpRegion.Of(MadeUpRegion.BuiltIn.Nations[0]).Select(file => file.Path));
    }

    [Fact]
    public void Nothing_of_one_region_is_in_the_template() =>
        Faults.None(
            SourceFiles.Of("template").SelectMany(file => RegionWords.OfPlaces(file.Path, file.Text)));

    [Theory]
    [InlineData("North Elm: Elmton, St Bride’s; EL1, EL2", "- id: north-elm\n  name: North Elm\n  kind: council\n  within: all\n"
        + "  towns: [Elmton, St Bride’s]\n  postcodes: [EL1, EL2]")]
    [InlineData("Elm & Oak;EL1", "- id: elm-and-oak\n  name: Elm & Oak\n  kind: council\n  within: all\n  postcodes: [EL1]")]
    [InlineData("North Elm: Elmton", "“North Elm: Elmton” has no postcode districts")]
    [InlineData("North Elm; el1", "“el1” is not a postcode district")]
    [InlineData("North Elm: <b>; EL1", "“<b>” cannot be a name here")]
    [InlineData(": Elmton; EL1", "there is no name")]
    public void An_area_is_written_on_one_line(string text, string expected)
    {
        var area = RegionArea.Parse(text);

        Assert.Equal(expected, area.Value?.Yaml("all") ?? area.Message);
    }

    [Theory]
    [InlineData("the Vale of Elm", true)]
    [InlineData("Ynys Môn", true)]
    [InlineData("St Bride’s & Oak (North)", true)]
    [InlineData("Elm\" #", false)]
    [InlineData("{{owner}}", false)]
    [InlineData("*Elm*", false)]
    [InlineData("Elm <Oak>", false)]
    [InlineData("Elm: Oak", false)]
    [InlineData("Elm\nOak", false)]
    [InlineData("A region with a name that is longer than any heading", false)]
    public void A_name_has_nothing_that_yaml_or_markdown_reads_as_more(string name, bool isGood) =>
        Assert.Equal(isGood, RegionName.Parse(name).IsGood);

    // What only people of the region know is missing, and nothing else.
    private static string Faulty(IReadOnlyList<InputFile> input)
    {
        DiagnosticCode[] toFillIn = [Codes.HolidaysEnd, Codes.NeedWithoutService, Codes.NobodyWhenClosed];
        return DiagnosticPrinter.Plain(
            [.. SiteBuild.Check(input, TestInput.Options).Diagnostics.Where(one => !toFillIn.Contains(one.Code))]);
    }

    private static string Text(InputFile file) => Encoding.UTF8.GetString(file.Bytes);

    private static string Text(IReadOnlyList<InputFile> input, string path) => Text(input.Single(file => file.Path == path));
}
