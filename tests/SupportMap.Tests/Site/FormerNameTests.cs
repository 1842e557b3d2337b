using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SupportMap.OpenData.Oruk;
using SupportMap.Output;
using SupportMap.Site;
using SupportMap.Tests.OpenData;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Site;

/// <summary>A file may get another name: what others have kept of it goes on working.</summary>
public class FormerNameTests
{
    private static readonly BuiltSite Site =
        MadeSite.Of(SiteBuild.Run(TestInput.Of("renamed-files-keep-their-addresses"), PlainTheme.Create(), TestInput.Options));

    [Theory]
    [InlineData("/services/soup-kitchen/", "/services/hot-meals/")]
    [InlineData("/services/warm-meals", "/services/hot-meals/")]
    [InlineData("/services/bread-shelf/", "/services/mill-pantry/")]
    [InlineData("/organisations/elm-soup-group/", "/organisations/elm-together/")]
    [InlineData("/needs/soup/", "/needs/food/")]
    [InlineData("/needs/meals", "/needs/food/")]
    [InlineData("/needs/soup/old-elm/", "/needs/food/elm/")]
    [InlineData("/needs/food/old-elm/", "/needs/food/elm/")]
    [InlineData("/needs/meals/elm/", "/needs/food/elm/")]
    [InlineData("/areas/old-elm/", "/areas/elm/")]
    [InlineData("/packs/old-elm/", "/packs/elm/")]
    [InlineData("/packs/first-24-hours/old-elm/", "/packs/first-24-hours/elm/")]
    [InlineData("/when/today/", "/when/now/")]
    public void An_old_address_leads_to_the_page(string old, string now) =>
        Assert.Equal(now, Redirects.Target(Site.Redirects, old));

    [Theory]
    [InlineData("/services/tea-van/")]
    [InlineData("/services/hot-meals/")]
    [InlineData("/services/")]
    [InlineData("/needs/food/elm/")]
    [InlineData("/when/soup/")]
    [InlineData("/needs/old-elm/")]
    public void A_draft_and_a_page_lead_nowhere_else(string address) =>
        Assert.Null(Redirects.Target(Site.Redirects, address));

    [Fact]
    public void Every_id_in_the_feed_is_made_from_the_oldest_name()
    {
        var renamed = Ids(Feed(Site.Files!));
        var before = Ids(Feed(Before().Files!));

        Assert.Contains(StableId.Of("service", "soup-kitchen").ToString(), renamed);
        Assert.Contains(StableId.Of("organisation", "elm-soup-group").ToString(), renamed);
        Assert.Contains(StableId.Of("taxonomy", "needs", "soup").ToString(), renamed);
        Assert.Equal(before, renamed);
    }

    [Fact]
    public void An_entry_that_keeps_an_old_id_is_told_the_new_one()
    {
        var input = TestInput.Of("renamed-files-keep-their-addresses").Select(file => file with
        {
            Bytes = file.Path != "services/hot-meals.md" ? file.Bytes
                : Encoding.UTF8.GetBytes(Text(file.Bytes).Replace("needs: [food]", "needs: [soup]", StringComparison.Ordinal)),
        });

        var fault = Assert.Single(SiteBuild.Check([.. input], TestInput.Options).Diagnostics, one => one.IsError);

        Assert.Equal(("“soup” is not in needs.yaml any more", "it is “food” now"), (fault.Message, fault.Help));
    }

    // The same input, before its files and the parts of its lists got other names.
    private static BuiltSite Before() => SiteBuild.Run(
        [.. TestInput.Of("renamed-files-keep-their-addresses").Select(file => file with
        {
            Path = file.Path switch
            {
                "services/hot-meals.md" => "services/soup-kitchen.md",
                "services/mill-pantry.yaml" => "services/bread-shelf.yaml",
                "organisations/elm-together.yaml" => "organisations/elm-soup-group.yaml",
                var path => path,
            },
            Bytes = Encoding.UTF8.GetBytes(
                string.Join(
                    '\n',
                    Regex.Replace(
                        Regex.Replace(Text(file.Bytes), @", formerly: \[[a-z, -]+\] \}", " }"),
                        @"(id: |needs: \[|areas: \[)(food|elm|now)\b",
                        found => found.Groups[1].Value
                            + found.Groups[2].Value switch { "food" => "soup", "elm" => "old-elm", _ => "today" })
                        .Replace("organisation: elm-together", "organisation: elm-soup-group", StringComparison.Ordinal)
                        .Split('\n')
                        .Where(line => !line.StartsWith("formerly:", StringComparison.Ordinal)))),
        })],
        PlainTheme.Create(),
        TestInput.Options);

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);

    private static IReadOnlyList<JsonNode> Feed(IReadOnlyList<OutputFile> files) =>
        [.. files.Where(
            file => file.Path.StartsWith("data/oruk/", StringComparison.Ordinal) && file.Path.EndsWith(".json", StringComparison.Ordinal))
            .Select(file => JsonNode.Parse(file.Bytes)!)];

    private static IReadOnlyList<string> Ids(IEnumerable<JsonNode> nodes) =>
        [.. nodes.SelectMany(Ids).Distinct().Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Ids(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(
            pair => pair.Key.EndsWith("id", StringComparison.Ordinal) && pair.Value is JsonValue value
                ? [value.ToString()]
                : Ids(pair.Value)),
        JsonArray list => list.SelectMany(Ids),
        _ => [],
    };
}
