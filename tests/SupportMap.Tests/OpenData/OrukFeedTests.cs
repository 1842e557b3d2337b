using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.OpenData.Oruk;
using SupportMap.Output;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.OpenData;

public class OrukFeedTests
{
    private static readonly JsonSerializerOptions Readable =
        new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What is done to a sound feed, and what must then be found.</summary>
    public static TheoryData<string, string> Seeds => new()
    {
        { "services.total_items = 99", "total_items is 99" },
        { "services.total_pages = 2", "total_pages is 2" },
        { "services.page_number = 0", "page_number is 0" },
        { "services.size = 1", "size is 1" },
        { "services.first_page = false", "first_page is false" },
        { "services.last_page = false", "last_page is false" },
        { "services.empty = true", "empty is true" },
        { "services.contents.0.id = \"1\"", "not a UUID of version 5" },
        { "services.contents.0.id = \"8d2f2f0e-5b52-4c5a-9a6e-3c1f6a0b7d41\"", "not a UUID of version 5" },
        { "services.contents.0.status = \"open\"", "unknown status" },
        { "services.contents.0.name = \"\"", "is empty" },
        { "services.contents.0.description = \"<b>Soup</b>\"", "holds markup" },
        { "services.contents.0.description = \"[soup](https://elm.example)\"", "holds markup" },
        { "services.contents.0.description = \"Soup\\u0007\"", "control character" },
        { "services.contents.0.url = \"javascript:alert(1)\"", "is not a web address" },
        { "services.contents.0.email = \"soup at elm\"", "is not an email address" },
        { "services.contents.0.organization_id = \"8d2f2f0e-5b52-5c5a-9a6e-3c1f6a0b7d41\"", "not the one it names" },
        { "services.contents.0.assured_date = \"2026-02-30\"", "assured on" },
        { "services.contents.0.assured_date = \"2999-01-01\"", "assured on" },
        { "services.contents.0.minimum_age = 121", "nobody can be that old" },
        { "services.contents.0.phones.0.number = \"O1632 555100\"", "is not a phone number" },
        { "services.contents.0.phones.0.service_id = \"8d2f2f0e-5b52-5c5a-9a6e-3c1f6a0b7d41\"", "belongs to another service" },
        { "services.contents.0.schedules.0.closes_at = \"00:30\"", "closes at 00:30" },
        { "services.contents.0.schedules.0.opens_at = \"25:00\"", "opens at 25:00" },
        { "services.contents.0.schedules.0.byday = \"MONDAY\"", "no such days" },
        { "services.contents.0.service_at_locations.0.location.addresses.0.postal_code = \"EL1 2AK\"", "is not a postcode" },
        { "services.contents.0.attributes.0.taxonomy_term_id = \"8d2f2f0e-5b52-5c5a-9a6e-3c1f6a0b7d41\"", "is in no taxonomy" },
        { "services.contents.0.cost_options.0.amount = -1", "costs less than nothing" },
        { "services.contents.0.minimum_age = \"16\"", "minimum_age is of the kind String, not Number" },
        { "services.contents.0.phones = null", "phones is empty" },
        { "services.contents.0.organization = []", "organization is of the kind Array, not Object" },
        { "services.contents = null", "services is no page of a list" },
        { "taxonomy_terms.contents.0.taxonomy_id = \"8d2f2f0e-5b52-5c5a-9a6e-3c1f6a0b7d41\"", "hangs in the air" },
        {
            "service_at_locations.contents.0.location_id = \"8d2f2f0e-5b52-5c5a-9a6e-3c1f6a0b7d41\"",
            "its place or its service is not there"
        },
    };

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_fault_that_a_schema_lets_pass_is_found(string change, string fault)
    {
        var feed = Feed(Example.Files!);
        var (path, value) = (change.Split(" = ")[0].Split('.'), JsonNode.Parse(change.Split(" = ")[1]));
        var parent =
            path[1..^1].Aggregate(feed.Lists[path[0]], (node, part) => int.TryParse(part, out var index) ? node[index]! : node[part]!);
        parent[path[^1]] = value;

        Assert.Contains(
            new OrukRules(feed.Lists, feed.Single, TestInput.Options.Today).Faults(),
            found => found.Contains(fault, StringComparison.Ordinal));
    }

    [Fact]
    public void Whatever_a_feed_is_made_of_its_faults_are_told_and_nothing_is_thrown()
    {
        string[] odd =
        [
            "null", "[]", "{}", "\"x\"", "\"\"", "-1", "1e400", "true", "[null]", "[[]]", "[\"x\"]", "{\"id\":1,\"id\":2}", "\"\\uD83D\"",
            "{\"\\uDE00\":1}",
        ];
        var (lists, single) = Feed(Example.Files!);
        var random = new Random(Nasty.Seed);
        var silent = new List<string>();
        for (var i = 0; i < 80; i++)
        {
            var (list, value) = (lists.Keys.ElementAt(random.Next(lists.Count)), odd[i % odd.Length]);
            var page = lists[list].DeepClone();
            var places = OrukFields.Walk(page, list).Where(field => field.Value is not null && field.Where != list).ToList();
            var (where, _, old) = places[random.Next(places.Count)];
            if (old!.ToJsonString() == value)
            {
                continue;
            }

            old.ReplaceWith(JsonNode.Parse(value));
            var broken = new Dictionary<string, JsonNode>(lists) { [list] = page };
            if (new OrukRules(broken, single, TestInput.Options.Today).Faults().Count == 0)
            {
                silent.Add($"{where} = {value}");
            }
        }

        Faults.None(silent);
        Assert.NotEmpty(new OrukRules(new Dictionary<string, JsonNode>(), single, TestInput.Options.Today).Faults());
    }

    [Fact]
    public void A_small_feed_is_written_as_expected() =>
        ExpectedFolder.Check(
            RepositoryRoot.Combine("tests", "SupportMap.Tests", "Cases", "OpenData", "help-after-hospital"),
            [.. Example.Files!.Where(
                file => file.Path.StartsWith("data/oruk/", StringComparison.Ordinal)
                    && file.Path.EndsWith(".json", StringComparison.Ordinal))
                .Select(
                    file => new OutputFile(
                        Path.GetFileName(file.Path), Encoding.UTF8.GetBytes(JsonNode.Parse(file.Bytes)!.ToJsonString(Readable) + "\n")))]);

    [Fact]
    public void The_real_feed_keeps_every_rule_and_holds_every_service()
    {
        var today = new DateOnly(2026, 11, 21);
        var catalogue = SiteBuild.Check(InputFolder.Read(RepositoryRoot.Combine("input")), new BuildOptions("input", today)).Catalogue!;

        var feed = Feed([.. OrukFeed.For(catalogue, "https://help.example")]);

        Faults.None(new OrukRules(feed.Lists, feed.Single, today).Faults());
        Assert.Equal(
            catalogue.Published.Concat(catalogue.Closed).Select(service => service.Name).Order(StringComparer.Ordinal),
            feed.Lists["services"]["contents"]!.AsArray()
                .Select(service => service!["name"]!.GetValue<string>())
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_id_never_changes() =>
        Assert.Equal(new Guid("7afc061f-381d-5b36-85b7-410185317947"), StableId.Of("service", "foodbank"));

    [Fact]
    public void Names_that_run_together_have_ids_apart() => Assert.NotEqual(StableId.Of("a", "bc"), StableId.Of("ab", "c"));

    [Fact]
    public void A_confidential_address_has_no_place()
    {
        var site = SiteBuild.Run(TestInput.Of("a-confidential-address-stays-secret"), PlainTheme.Create(), TestInput.Options);
        var secret = site.Catalogue!.Published.Where(service => service.AddressIsConfidential)
            .Select(service => service.Name)
            .ToHashSet(StringComparer.Ordinal);

        var places =
            Feed(site.Files!).Lists["service_at_locations"]["contents"]!.AsArray().Select(place => place!["name"]!.GetValue<string>());

        Assert.NotEmpty(secret);
        Assert.DoesNotContain(places, secret.Contains);
    }

    private static BuiltSite Example => SiteBuild.Run(TestInput.Of("help-after-hospital"), PlainTheme.Create(), TestInput.Options);

    private static (Dictionary<string, JsonNode> Lists, Dictionary<string, JsonNode> Single) Feed(IReadOnlyList<OutputFile> files)
    {
        var feed = files
            .Where(file => file.Path.StartsWith("data/oruk/", StringComparison.Ordinal))
            .Where(file => file.Path is not ("data/oruk/index.json" or "data/oruk/not-found.json"))
            .ToDictionary(file => file.Path["data/oruk/".Length..], file => JsonNode.Parse(file.Bytes)!, StringComparer.Ordinal);
        return (
            feed.Where(file => file.Key.EndsWith(".json", StringComparison.Ordinal))
                .ToDictionary(file => file.Key[..^5], file => file.Value, StringComparer.Ordinal),
            feed.Where(file => !file.Key.EndsWith(".json", StringComparison.Ordinal))
                .ToDictionary(file => file.Key, file => file.Value, StringComparer.Ordinal));
    }
}
