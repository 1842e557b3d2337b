using System.Text;
using SupportMap.Content.Facts;
using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.OpenData.Tables;
using SupportMap.Output;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.OpenData.Tables;

public class DataTableTests
{

    [Fact]
    public void The_tables_of_a_small_site_are_written_as_expected()
    {
        var site = SiteBuild.Run(TestInput.Of("help-after-hospital"), PlainTheme.Create(), TestInput.Options);

        ExpectedFolder.Check(
            RepositoryRoot.Combine("tests", "SupportMap.Tests", "Cases", "OpenData", "tables-of-help-after-hospital"),
            [.. site.Files!.Where(file => file.Path.EndsWith(".csv", StringComparison.Ordinal))
                .Select(file => new OutputFile(file.Path["data/".Length..], file.Bytes))]);
    }

    [Fact]
    public void Every_fact_that_a_service_can_have_has_a_column()
    {
        var held = ServiceColumns.All().Select(column => column.Key?.Name).ToHashSet(StringComparer.Ordinal);

        Assert.DoesNotContain(ServiceKeys.All, key => !held.Contains(key.Name));
    }

    [Fact]
    public void No_two_columns_have_one_name_and_each_is_explained()
    {
        Assert.Equal(ServiceColumns.All().Count, ServiceColumns.All().Select(column => column.Name).Distinct().Count());
        Assert.All(ServiceColumns.All(), column => Assert.NotEqual("", column.About));
        Assert.All(ServiceColumns.All(), column => Assert.NotEqual("", column.Example));
    }

    [Theory]
    [InlineData("services.csv")]
    [InlineData("organisations.csv")]
    public void A_table_begins_with_a_mark_for_spreadsheets(string name)
    {
        var bytes = RealInput.Site.Files!.Single(file => file.Path == $"data/{name}").Bytes;

        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        Assert.StartsWith("id,name,", Encoding.UTF8.GetString(bytes[3..]), StringComparison.Ordinal);
    }

    [Fact]
    public void No_cell_can_be_a_formula() =>
        Assert.Equal("'=1+1,\"'- soup\n- bread\",\" a \"\r\n", CsvText.Write([["=1+1", "- soup\n- bread", " a "]]));

    [Fact]
    public void Each_service_with_a_page_has_one_row()
    {
        var catalogue = RealInput.Site.Catalogue!;
        var services = catalogue.Published.Concat(catalogue.Closed).Select(service => service.Id).Order(StringComparer.Ordinal);

        Assert.Equal(services, ServiceTable(catalogue).Skip(1).Select(row => row[0]));
    }

    [Fact]
    public void A_confidential_address_is_only_said_to_be_so()
    {
        var service = RealInput.Site.Catalogue!.Published[0] with { AddressIsConfidential = true, Address = null };

        var cells = ServiceColumns.All()
            .Where(column => column.Name.StartsWith("address", StringComparison.Ordinal))
            .Select(column => column.Get(service));

        Assert.Equal(["", "", "", "", "", "true"], cells);
    }

    private static IEnumerable<string[]> ServiceTable(Catalogue catalogue)
    {
        var bytes = DataTables.For(catalogue, "https://www.example.org").First().Bytes;
        return Rows(Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3));
    }

    // Only the first cell of each row is looked at: no id has quotes.
    private static IEnumerable<string[]> Rows(string text)
    {
        var isQuoted = false;
        var start = true;
        var first = new StringBuilder();
        foreach (var c in text)
        {
            isQuoted ^= c == '"';
            if (c == '\n' && !isQuoted)
            {
                yield return [first.ToString()];
                first.Clear();
                start = true;
            }
            else if (start && c == ',')
            {
                start = false;
            }
            else if (start)
            {
                first.Append(c);
            }
        }
    }
}
