using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SupportMap.OpenData.Plain;
using SupportMap.OpenData.Tables;
using SupportMap.Output;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.OpenData;

/// <summary>The plain files under /data/.</summary>
public class PlainFileTests
{
    private static readonly JsonSerializerOptions Readable =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly BuiltSite Real = RealInput.Site;

    [Fact]
    public void The_files_of_a_small_site_are_written_as_expected()
    {
        var site = SiteBuild.Run(TestInput.Of("help-after-hospital"), PlainTheme.Create(), TestInput.Options);

        ExpectedFolder.Check(
            RepositoryRoot.Combine("tests", "SupportMap.Tests", "Cases", "OpenData", "files-of-help-after-hospital"),
            [.. PlainFiles.All.Select(
                file => new OutputFile(
                    Path.GetFileName(file.Address), Encoding.UTF8.GetBytes(Json(site, file.Address).ToJsonString(Readable) + "\n")))]);
    }

    [Fact]
    public void Every_service_with_a_page_is_in_each_file_and_no_other()
    {
        var pages = Real.Files!.Select(file => file.Path)
            .Where(
                path => path.StartsWith("services/", StringComparison.Ordinal) && path.EndsWith("/index.html", StringComparison.Ordinal)
                    && path != "services/index.html")
            .Select(path => path.Split('/')[1]).Order(StringComparer.Ordinal).ToList();
        var listed = Json(Real, "/data/services.json");
        var closed = Real.Catalogue!.Closed.Select(service => service.Id).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(pages, Texts(listed["services"]!, "id"));
        Assert.Equal(pages.Count, listed["count"]!.GetValue<int>());
        Assert.Equal(
            pages,
            Json(Real, "/data/organisations.json")["organisations"]!
                .AsArray()
                .SelectMany(one => one!["services"]!.AsArray().Select(id => id!.GetValue<string>()))
                .Order(StringComparer.Ordinal));
        Assert.Equal(
            Json(Real, "/data/oruk/services.json")["contents"]!
                .AsArray()
                .Select(one => one!["id"]!.GetValue<string>())
                .Order(StringComparer.Ordinal),
            Texts(listed["services"]!, "uuid").Order(StringComparer.Ordinal));
        Assert.Equal(
            pages.Where(id => !closed.Contains(id)),
            Texts(Json(Real, "/data/feed.json")["items"]!, "url")
                .Select(url => url.TrimEnd('/').Split('/')[^1])
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_feed_begins_with_what_was_asked_last()
    {
        var site = SiteBuild.Run(TestInput.Of("how-sure-we-are"), PlainTheme.Create(), TestInput.Options);

        var days =
            Json(site, "/data/feed.json")["items"]!.AsArray().Select(item => item!["date_modified"]?.GetValue<string>() ?? "").ToList();

        Assert.Equal(days.OrderByDescending(day => day, StringComparer.Ordinal), days);
        Assert.NotEqual("", days[0]);
        Assert.Equal("", days[^1]);
    }

    [Fact]
    public void A_confidential_address_is_only_said_to_be_one()
    {
        var site = SiteBuild.Run(TestInput.Of("a-confidential-address-stays-secret"), PlainTheme.Create(), TestInput.Options);

        var secret = Json(site, "/data/services.json")["services"]!
            .AsArray()
            .Where(service => service!["address-confidential"] is not null)
            .ToList();

        Assert.NotEmpty(secret);
        Assert.All(secret, service => Assert.Null(service!["address"]));
    }

    [Theory]
    [InlineData("services")]
    [InlineData("organisations")]
    public void The_package_describes_each_column_and_each_cell_is_as_it_says(string name)
    {
        var resource =
            Json(Real, "/data/datapackage.json")["resources"]!.AsArray().Single(one => one!["name"]!.GetValue<string>() == name)!;
        var fields = resource["schema"]!["fields"]!.AsArray().Select(field => field!).ToList();
        var columns = name == "services"
            ? Cells(ServiceColumns.All(), Real.Catalogue!.Published.Concat(Real.Catalogue.Closed))
            : Cells(OrganisationColumns.All(), Real.Catalogue!.Organisations);

        Assert.Contains(Real.Files!, file => file.Path == $"data/{resource["path"]}");
        Assert.Equal(columns.Select(column => column.Name), fields.Select(field => field["name"]!.GetValue<string>()));
        Assert.All(columns.Zip(fields), pair => Assert.All(pair.First.Cells, cell => Assert.Null(Fault(pair.Second, cell))));
    }

    private static IReadOnlyList<(string Name, IReadOnlyList<string> Cells)> Cells<T>(
        IReadOnlyList<Column<T>> columns, IEnumerable<T> items) =>
        [.. columns.Select(column => (column.Name, (IReadOnlyList<string>)[.. items.Select(column.Get)]))];

    // Table Schema 1.0, as far as the package uses it.
    private static string? Fault(JsonNode field, string cell)
    {
        var constraints = field["constraints"];
        if (cell.Length == 0)
        {
            return constraints?["required"]?.GetValue<bool>() == true ? $"{field["name"]} is empty" : null;
        }

        var isGood = (field["type"]!.GetValue<string>(), field["format"]?.GetValue<string>()) switch
        {
            ("integer", _) => int.TryParse(cell, out _),
            ("boolean", _) => cell is "true" or "false",
            ("date", _) => DateOnly.TryParseExact(cell, "yyyy-MM-dd", out _),
            ("string", "uri") => Uri.TryCreate(cell, UriKind.Absolute, out _) || cell.StartsWith('/'),
            _ => true,
        };
        var words = constraints?["enum"]?.AsArray().Select(word => word!.GetValue<string>()).ToList();
        return isGood && words?.Contains(cell) != false ? null : $"{field["name"]} is {cell}";
    }

    private static IEnumerable<string> Texts(JsonNode list, string name) => list.AsArray().Select(one => one![name]!.GetValue<string>());

    private static JsonNode Json(BuiltSite site, string address) =>
        JsonNode.Parse(site.Files!.Single(file => file.Path == address[1..]).Bytes)!;
}
