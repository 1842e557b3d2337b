using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using SupportMap.Content.Reading;
using SupportMap.Output;
using SupportMap.Tests.Support;
using SupportMap.Themes;
using Xunit;

namespace SupportMap.Tests.OpenData;

/// <summary>What pages say about themselves to search engines.</summary>
public class LinkedDataTests
{
    private const string Script = $"script[type='{DataBlock.Type}']";

    private static readonly JsonSerializerOptions Readable =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly IReadOnlyDictionary<string, string> Example = Blocks(TestInput.Of("help-after-hospital"), TestInput.Options);

    [Fact]
    public void Pages_say_what_is_expected() =>
        ExpectedFolder.Check(
            RepositoryRoot.Combine("tests", "SupportMap.Tests", "Cases", "OpenData", "pages-of-help-after-hospital"),
            [.. Example.Where(
                block => block.Key is "" or "needs/" or "areas/lower-elm/" || block.Key.StartsWith("services/", StringComparison.Ordinal))
                .Select(
                    block => new OutputFile(
                        $"{(block.Key.Length == 0 ? "home" : block.Key.TrimEnd('/').Replace('/', '-'))}.json",
                        Encoding.UTF8.GetBytes(JsonNode.Parse(block.Value)!.ToJsonString(Readable) + "\n")))]);

    [Fact]
    public void A_page_about_abuse_and_one_that_search_engines_leave_out_say_nothing()
    {
        var sensitive = Blocks(TestInput.Of("sensitive-and-urgent"), TestInput.Options);
        var closed = Blocks(TestInput.Of("closed-entries-keep-their-page"), TestInput.Options);

        Assert.True(sensitive.ContainsKey("services/safety-talks/"));
        Assert.False(sensitive.ContainsKey("services/refuge/"));
        Assert.DoesNotContain(sensitive.Values, block => block.Contains("refuge", StringComparison.OrdinalIgnoreCase));
        Assert.True(closed.ContainsKey("services/hot-meals/"));
        Assert.False(closed.ContainsKey("services/soup-van/"));
    }

    [Fact]
    public void Without_an_address_nothing_is_said_that_needs_one()
    {
        var input = TestInput.Of("help-after-hospital").Select(file => file.Path != "site.yaml" ? file : file with
        {
            Bytes = Encoding.UTF8.GetBytes(
                string.Join(
                    '\n',
                    Encoding.UTF8.GetString(file.Bytes)
                        .Split('\n')
                        .Where(line => !line.StartsWith("base-url:", StringComparison.Ordinal)))),
        });

        var blocks = Blocks([.. input], TestInput.Options);

        Assert.All(blocks, block => Assert.StartsWith("services/", block.Key, StringComparison.Ordinal));
        Assert.DoesNotContain(
            blocks.Values,
            block => block.Contains("localhost", StringComparison.Ordinal) || block.Contains("BreadcrumbList", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("</title <script src=//x.example/x.js \" onclick='x' é")]
    [InlineData("--> ]]> */ }} %> ${x} {{x}} <%= x")]
    public void No_text_can_end_the_block(string hostile)
    {
        var spoiled = SpoiledInput.With(TestInput.Of("help-after-hospital"), hostile);
        var blocks = Blocks(spoiled.Files, TestInput.Options);

        Assert.Contains(
            blocks.Values,
            block => JsonNode.Parse(block)!
                .ToJsonString(Readable)
                .Contains(JsonSerializer.Serialize(hostile, Readable)[1..^1], StringComparison.Ordinal));
        Faults.None(blocks.Values.SelectMany(DataBlock.Faults));
    }

    /// <summary>What each page says, by the page's folder.</summary>
    private static Dictionary<string, string> Blocks(IReadOnlyList<InputFile> input, BuildOptions options) =>
        SiteBuild.Run(input, SiteTheme.Create(), options).Files!
            .Where(file => file.Path.EndsWith("index.html", StringComparison.Ordinal))
            .Select(
                file => (Path: file.Path[..^"index.html".Length], Scripts: new HtmlParser()
                    .ParseDocument(Encoding.UTF8.GetString(file.Bytes))
                    .QuerySelectorAll(Script)))
            .Where(page => page.Scripts.Length > 0)
            .ToDictionary(page => page.Path, page => page.Scripts.Single().TextContent, StringComparer.Ordinal);
}
