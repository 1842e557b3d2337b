using System.Text;
using SupportMap.Content.Reading;
using SupportMap.Content.Values;
using SupportMap.Editing.Places;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Editing.Places;

/// <summary>A list of places takes the rows of a newer national file that are in its areas.</summary>
public sealed class PlacesUpdateTests
{
    private const string Practices = "PracticeCode,GPPracticeName,PracticeListSize,AddressLine1,AddressLine2,AddressLine3,AddressLine4,"
        + "Postcode,TelephoneNumber,PracticeType\n"
        + "1,SEAPORT MEDICAL PRACTICE,100,THE HEALTH CENTRE,1 HARBOUR STREET,SEAPORT,,KA7 1AA,01292412306,GMS\n"
        + "2,Far Practice,100,1 High Street,Edinburgh,,,EH1 1AA,01312254567,GMS\n"
        + "3,Hill Surgery,100,2 Hill Road,Nowhereton,,,KA7 2AA,01292412307,GMS\n"
        + "4,Shore Surgery,100,3 Shore Road,Seaport,Ayrshire,,KA7 1AB,07700 123456,GMS\n";

    private const string Foodbanks = "id,organisation_name,location_name,phone_number,address,postcode,is_mobile,is_area\n"
        + "a,Seaport,,01292412306,\"Office\nSeaport\",KA7 1AA,,\n"
        + "b,Seaport,Harbour Hall,01292412399,\"5 Harbour Street\nSeaport\",KA7 1AD,False,False\n"
        + "c,Seaport,The Van,01292412399,Seaport,KA7 1AD,True,False\n";

    private static readonly IReadOnlyList<InputFile> Input =
        InputFolder.Read(RepositoryRoot.Combine("tests", "SupportMap.Tests", "Cases", "Diagnostics", "_base"));

    [Fact]
    public void Practices_of_the_areas_take_the_place_of_the_old_list()
    {
        var plan = Plan(Practices);

        Assert.Empty(plan.Diagnostics);
        Assert.Equal(
            [
                "Hill Surgery: no line of its address is a town in areas.yaml: 2 Hill Road, Nowhereton, KA7 2AA",
                "Shore Surgery: its number “07700 123456” is a mobile",
            ],
            plan.LeftOut);
        Assert.EndsWith(
            """
            places:
              - name: Seaport Medical Practice
                lines: [The Health Centre, 1 Harbour Street]
                town: Seaport
                postcode: KA7 1AA
                phone: 01292 412306
              - name: Shore Surgery
                lines: [3 Shore Road]
                town: Seaport
                postcode: KA7 1AB

            """.ReplaceLineEndings("\n"),
            Text(plan),
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_above_the_places_stays_but_for_source_and_date()
    {
        var before = Encoding.UTF8.GetString(Input.Single(file => file.Path == "places/libraries.yaml").Bytes);
        var after = Text(Plan(Practices));

        Assert.Contains("source: https://www.gov.uk/practices\n", after, StringComparison.Ordinal);
        Assert.Contains("as-of: 2026-10\n", after, StringComparison.Ordinal);
        Assert.Equal(Head(before), Head(after));

        static IEnumerable<string> Head(string text) =>
            text.Split("places:")[0].Split('\n').Where(line => !line.StartsWith("source", StringComparison.Ordinal)
                && !line.StartsWith("as-of", StringComparison.Ordinal));
    }

    [Fact]
    public void A_foodbank_gives_its_places_and_says_whose_they_are()
    {
        var text = Text(Plan(Foodbanks));

        Assert.EndsWith(
            """
            places:
              - name: Harbour Hall
                lines: [5 Harbour Street]
                town: Seaport
                postcode: KA7 1AD
                phone: 01292 412399
                service: foodbank

            """.ReplaceLineEndings("\n"),
            text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Another_table_changes_nothing()
    {
        var plan = Plan("name,town\nA,Seaport\n");

        Assert.Null(plan.File);
        Assert.Equal("SM0802", Assert.Single(plan.Diagnostics).Code.Id);
    }

    [Fact]
    public void A_table_without_a_place_of_the_areas_changes_nothing() =>
        Assert.Null(Plan(string.Join('\n', Practices.Split('\n')[0], Practices.Split('\n')[2])).File);

    private static PlacesPlan Plan(string table) => PlacesUpdate.Plan(
        "libraries", Encoding.UTF8.GetBytes(table), "table.csv", "https://www.gov.uk/practices", new PartialDate(2026, 10, null), Input,
        TestInput.Options);

    private static string Text(PlacesPlan plan) => Encoding.UTF8.GetString(plan.File!.Bytes);
}
