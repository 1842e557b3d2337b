using System.Text.RegularExpressions;
using SupportMap.Tests.Support;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace SupportMap.Tests.Architecture;

/// <summary>What runs on GitHub runs on what strangers send: the rules that keep it harmless.</summary>
public sealed partial class WorkflowTests
{
    private static readonly string Home = RepositoryRoot.Combine(".github", "workflows");

    public static TheoryData<string> Workflows =>
        [.. Directory.GetFiles(Home).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Fact]
    public void All_are_there() => Assert.Equal(
        ["check.yml", "corrections.yml", "freshness.yml", "links.yml", "nightly.yml", "site.yml"], Workflows.Select(row => row.Data));

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Each_may_only_read_but_for_those_that_keep_an_issue_or_make_requests(string name)
    {
        var permissions = Map(Read(name), "permissions");

        Assert.Equal(
            name switch
            {
                "freshness.yml" => ["contents: read", "issues: write"],
                "corrections.yml" => ["contents: write", "issues: write", "pull-requests: write"],
                _ => ["contents: read"],
            },
            permissions.Children.Select(pair => $"{pair.Key}: {pair.Value}"));
        // One job of one workflow publishes the printed packs, and only from the main branch.
        foreach (var job in Jobs(name).Where(job => job.Children.ContainsKey("permissions")))
        {
            Assert.Equal("site.yml", name);
            Assert.Equal("github.ref == 'refs/heads/main'", Text(job, "if"));
            Assert.Equal(["contents: write"], Map(job, "permissions").Children.Select(pair => $"{pair.Key}: {pair.Value}"));
        }
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Actions_of_others_are_pinned_by_their_whole_hash_with_the_version_beside_it(string name)
    {
        var lines = File.ReadAllLines(Path.Combine(Home, name)).Where(line => line.Contains("uses:", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Matches(@"^ +- uses: [\w.-]+/[\w.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", line));
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void No_step_leaves_the_token_behind_for_the_next(string name) => Assert.All(
        Steps(name).Where(step => Text(step, "uses").StartsWith("actions/checkout@", StringComparison.Ordinal)),
        step => Assert.Equal("false", Text(Map(step, "with"), "persist-credentials")));

    // A title or a branch name put into a script is a script.
    [Theory]
    [MemberData(nameof(Workflows))]
    public void No_script_holds_what_a_stranger_wrote(string name) =>
        Assert.DoesNotContain(Steps(name), step => Text(step, "run").Contains("${{", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Workflows))]
    public void None_has_more_secrets_than_it_needs_or_runs_with_the_rights_of_the_repository(string name)
    {
        var text = File.ReadAllText(Path.Combine(Home, name));

        // One has one: the token with which it asks Netlify. It runs by the clock and by hand only.
        Assert.Equal(
            name == "corrections.yml" ? ["secrets.NETLIFY_TOKEN"] : [],
            Secret().Matches(text).Select(secret => secret.Value));
        Assert.True(name != "corrections.yml" || !text.Contains("pull_request", StringComparison.Ordinal));
        Assert.DoesNotContain("pull_request_target", text, StringComparison.Ordinal);
        Assert.DoesNotContain("workflow_run", text, StringComparison.Ordinal);
        Assert.DoesNotContain("write-all", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Each_job_ends_by_itself_and_runs_on_a_named_machine(string name) => Assert.All(Jobs(name), job =>
    {
        Assert.InRange(int.Parse(Text(job, "timeout-minutes"), System.Globalization.CultureInfo.InvariantCulture), 1, 60);
        Assert.Equal("ubuntu-24.04", Text(job, "runs-on"));
    });

    [Fact]
    public void A_change_is_checked_with_the_program_of_the_branch_it_is_for()
    {
        var steps = Steps("check.yml").ToList();

        var checkout = Assert.Single(steps, step => Text(step, "uses").StartsWith("actions/checkout@", StringComparison.Ordinal));
        Assert.Equal("${{ github.event.pull_request.base.sha }}", Text(Map(checkout, "with"), "ref"));
        Assert.Single(steps, step => Text(step, "run").StartsWith(".github/take-input.sh ", StringComparison.Ordinal));
    }

    [Fact]
    public void The_links_workflow_stops_nothing() =>
        Assert.Contains(Steps("links.yml"), step => step.Children.ContainsKey("with") && Text(Map(step, "with"), "fail") == "false");

    [Fact]
    public void The_forms_have_all_that_GitHub_wants()
    {
        foreach (var form in Directory.GetFiles(RepositoryRoot.Combine(".github", "ISSUE_TEMPLATE"))
            .Where(file => !file.EndsWith("config.yml", StringComparison.Ordinal)))
        {
            var map = Load(form);
            Assert.NotEqual("", Text(map, "name"));
            Assert.NotEqual("", Text(map, "description"));
            var fields = ((YamlSequenceNode)map.Children["body"]).Cast<YamlMappingNode>().ToList();
            Assert.All(Keys(map), key => Assert.Contains(key, (string[])["name", "description", "title", "labels", "body"]));
            Assert.All(fields, field =>
            {
                var attributes = Map(field, "attributes");
                var (needed, allowed) = PartsOf(Text(field, "type"));
                Assert.All(needed, key => Assert.NotEmpty(attributes.Children[key].ToString()));
                Assert.All(Keys(attributes), key => Assert.Contains(key, needed.Concat(allowed)));
                Assert.All(Keys(field), key => Assert.Contains(key, (string[])["type", "id", "attributes", "validations"]));
            });
            var ids = fields.Where(field => Text(field, "type") != "markdown").Select(field => Text(field, "id")).ToList();
            Assert.All(ids, id => Assert.Matches(Id(), id));
            Assert.Equal(ids.Count, ids.Distinct().Count());
        }
    }

    // The attributes that a field of GitHub's forms has to have, and those that it may have.
    private static (string[] Needed, string[] Allowed) PartsOf(string type) => type switch
    {
        "markdown" => (["value"], []),
        "input" => (["label"], ["description", "placeholder", "value"]),
        "textarea" => (["label"], ["description", "placeholder", "value", "render"]),
        "dropdown" => (["label", "options"], ["description", "multiple", "default"]),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "no field of these forms"),
    };

    private static IEnumerable<string> Keys(YamlMappingNode map) => map.Children.Keys.Select(key => ((YamlScalarNode)key).Value!);

    private static IEnumerable<YamlMappingNode> Steps(string name) =>
        Jobs(name).SelectMany(job => (YamlSequenceNode)job.Children["steps"]).Cast<YamlMappingNode>();

    private static IEnumerable<YamlMappingNode> Jobs(string name) => Map(Read(name), "jobs").Children.Values.Cast<YamlMappingNode>();

    private static YamlMappingNode Read(string name) => Load(Path.Combine(Home, name));

    private static YamlMappingNode Load(string file)
    {
        var yaml = new YamlStream();
        using var reader = File.OpenText(file);
        yaml.Load(reader);
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }

    private static YamlMappingNode Map(YamlMappingNode map, string key) => (YamlMappingNode)map.Children[key];

    private static string Text(YamlMappingNode map, string key) =>
        map.Children.TryGetValue(key, out var value) ? ((YamlScalarNode)value).Value! : "";

    [GeneratedRegex(@"secrets\.\w*")]
    private static partial Regex Secret();

    [GeneratedRegex("^[a-z]+$")]
    private static partial Regex Id();
}
