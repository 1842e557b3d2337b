using System.Text.Json;
using System.Text.RegularExpressions;
using SupportMap.Site;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Architecture;

/// <summary>What Netlify and GitHub make of our settings, told by their own readers, without asking them.</summary>
public sealed class DeploymentTests
{
    private static readonly Lazy<JsonElement> Resolved = new(() =>
        JsonDocument.Parse(Node.Run(RepositoryRoot.Combine("tests", "deployment", "resolve.mjs"), RepositoryRoot.Combine(""))).RootElement);

    public static TheoryData<string> Contexts => ["production", "deploy-preview"];

    [Theory]
    [MemberData(nameof(Contexts))]
    public void Netlify_builds_and_serves_what_is_meant(string context)
    {
        var site = Resolved.Value.EnumerateArray().Single(one => one.GetProperty("context").GetString() == context);

        Assert.Equal(RepositoryRoot.Combine("output"), site.GetProperty("publish").GetString());
        Assert.Equal(NetlifyCommand(), site.GetProperty("command").GetString()!.TrimEnd(' '));
        Assert.Equal(
            """{"NODE_VERSION":"22","DOTNET_CLI_TELEMETRY_OPTOUT":"1","DOTNET_NOLOGO":"1"}""",
            JsonSerializer.Serialize(site.GetProperty("environment")));
    }

    [Theory]
    [MemberData(nameof(Contexts))]
    public void Netlify_sends_the_headers_of_the_preview_and_few_others(string context)
    {
        var headers = Resolved.Value.EnumerateArray().Single(one => one.GetProperty("context").GetString() == context)
            .GetProperty("headers").EnumerateArray()
            .ToDictionary(
                one => one.GetProperty("for").GetString()!,
                one => one.GetProperty("values").EnumerateObject().Select(pair => (pair.Name, pair.Value.GetString())).ToList());

        Assert.Equal(["/*", "/assets/*", "/data/*", "/data/oruk/*"], headers.Keys);
        Assert.Equal(SecurityHeaders.All.Select(header => (header.Name, (string?)header.Value)), headers["/*"]);
        Assert.Equal([("Cache-Control", "public, max-age=31536000, immutable")], headers["/assets/*"]);
        Assert.Equal([("Access-Control-Allow-Origin", "*")], headers["/data/*"]);
        Assert.Equal([("Content-Type", "application/json; charset=utf-8")], headers["/data/oruk/*"]);
    }

    [Theory]
    [MemberData(nameof(Contexts))]
    public void Each_address_that_Netlify_rewrites_answers_with_a_file_of_the_site(string context)
    {
        var redirects = Resolved.Value.EnumerateArray().Single(one => one.GetProperty("context").GetString() == context)
            .GetProperty("redirects").EnumerateArray().ToList();
        var files = RealInput.Site.Files!.Select(file => $"/{file.Path}").ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(redirects);
        Assert.All(redirects, redirect =>
        {
            Assert.Contains(redirect.GetProperty("status").GetInt32(), (int[])[200, 404]);
            Assert.Contains(redirect.GetProperty("to").GetString()!, files);
        });
    }

    [Fact]
    public void GitHub_reads_each_workflow_without_a_fault()
    {
        var workflows = Directory.GetFiles(RepositoryRoot.Combine(".github", "workflows"));

        Assert.NotEmpty(workflows);
        Assert.Equal("", Node.Run(RepositoryRoot.Combine("tests", "deployment", "lint-workflows.mjs"), workflows));
    }

    [Fact]
    public void Shellcheck_finds_nothing_in_scripts()
    {
        Assert.SkipUnless(IsThere("shellcheck"), "shellcheck is not installed.");
        using var folder = new TempFolder();
        var command = folder.Write("netlify.sh", $"#!/bin/bash\n{NetlifyCommand()}");

        var run = ProgramRun.In("", "shellcheck", "--severity=warning", command, "supportmap", ".github/take-input.sh", ".ci/run");

        Assert.True(run.ExitCode == 0, run.Text);
    }

    private static string NetlifyCommand()
    {
        var toml = File.ReadAllText(RepositoryRoot.Combine("netlify.toml"));
        return Regex.Match(toml, "command = \"\"\"\n(.*?) *\"\"\"", RegexOptions.Singleline).Groups[1].Value;
    }

    private static bool IsThere(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, program)));
}
