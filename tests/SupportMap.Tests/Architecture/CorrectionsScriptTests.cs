using System.Text.Json;
using System.Text.Json.Nodes;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Architecture;

/// <summary>The script that makes pull requests of what partners sent: a made-up Netlify and GitHub, and a bare repository.</summary>
public sealed class CorrectionsScriptTests : IClassFixture<CorrectionsScriptTests.Prepared>, IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly MadeUpServices _services = new();

    public CorrectionsScriptTests(Prepared prepared)
    {
        WarmDotnet();
        _folder.Copy(prepared.Folder.Combine("origin.git"), "origin.git");
        _folder.Copy(prepared.Folder.Combine("work"), "work");
    }

    public void Dispose()
    {
        _services.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Each_becomes_a_request_or_an_issue_and_is_deleted_last()
    {
        Send("a1", """{"service":"elm-lifts","bring":"Your keys.","reply":"me@elm.example"}""");
        Send("a2", """{"service":"elm-lifts","status":"closed"}""");
        Send("a3", """{"service":"elm-lifts","cost":"£1"}""");
        Send("a4", """{"service":"soup-at-the-mill","all-right":"yes"}""");

        var run = Run();

        Assert.Equal("4 taken, 0 to try again.\n", run.Output);
        Assert.Empty(_services.Sent);
        Assert.Equal(["Elm Lifts: bring", "Soup at the mill: everything is right"], _services.Pulls.Select(pull => Text(pull, "title")));
        Assert.Equal("Elm Lifts: a correction that cannot be applied", Text(Assert.Single(_services.Issues), "title"));
        Assert.Equal("+bring: Your keys.\n+cost: £1", Added("corrections/elm-lifts"));
        Assert.Equal("", Added("corrections/soup-at-the-mill"));
        Assert.DoesNotContain("me@elm", string.Concat(_services.Pulls.Concat(_services.Issues)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_fails_is_tried_again_and_nothing_is_made_twice()
    {
        Send("a1", """{"service":"elm-lifts","bring":"Your keys."}""");
        Send("a2", """{"service":"elm-lifts","status":"closed"}""");

        Assert.Equal("a1 a2", Waiting("POST /repos/elm/home/pulls", "POST /repos/elm/home/issues"));
        Assert.Equal("a1 a2", Waiting("POST /repos/elm/home/issues/1/labels", "DELETE /submissions/a2"));
        // The request is there, its label is not yet.
        Assert.Equal("a1", Waiting("POST /repos/elm/home/issues/1/labels"));
        Assert.Equal("a1", Waiting("DELETE /submissions/a1"));
        Assert.Equal("", Waiting());

        Assert.Equal((1, 1), (_services.Pulls.Count, _services.Issues.Count));
        Assert.Equal("1", Git("work", "rev-list", "--count", "main..origin/corrections/elm-lifts").Trim());
    }

    [Fact]
    public void What_says_nothing_new_is_read_where_it_has_a_note_and_a_new_service_sent_twice_is_one_request()
    {
        const string New = """
            {"name":"Mill Soup","organisation":"elm-carers","summary":"Soup and bread.","needs":"meals","areas":"lower-elm",
            "for":"everyone","not-for":"none known","access":"phone","first-step":"Phone first.","phones":"01632 555109"}
            """;
        Send("a1", """{"service":"elm-lifts","name":"Elm Lifts","note":"Submission a4"}""");
        Send("a2", """{"service":"elm-lifts","name":"Elm Lifts"}""");
        Send("a3", New);
        Send("a4", New);

        Assert.Equal("4 taken, 0 to try again.\n", Run().Output);

        Assert.Equal("Elm Lifts: no change", Text(Assert.Single(_services.Issues), "title"));
        Assert.Equal("Mill Soup: new", Text(Assert.Single(_services.Pulls), "title"));
        Assert.Contains("+status: draft", Added("corrections/mill-soup"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_request_that_was_closed_is_not_built_on()
    {
        Send("a1", """{"service":"elm-lifts","bring":"Your keys."}""");
        Run();
        _services.Pulls.Clear();
        Send("a2", """{"service":"elm-lifts","cost":"£1"}""");

        Assert.Equal("1 taken, 0 to try again.\n", Run().Output);

        Assert.Equal("Elm Lifts: cost", Text(Assert.Single(_services.Pulls), "title"));
        Assert.Equal("+cost: £1", Added("corrections/elm-lifts"));
    }

    [Fact]
    public void Nothing_is_taken_while_main_has_errors()
    {
        File.AppendAllText(_folder.Combine("work/input/services/elm-lifts.md"), "[nowhere](/nowhere/)\n");
        Git("work", "commit", "--quiet", "--all", "-m", "Wrong");
        Git("work", "push", "--quiet", "origin", "HEAD:main");
        Send("a1", """{"service":"soup-at-the-mill","all-right":"yes"}""");

        var run = Run();

        Assert.True(run.ExitCode != 0 && run.Text.Contains("errors", StringComparison.Ordinal), run.Text);
        Assert.Single(_services.Sent);
        Assert.Empty(_services.Pulls.Concat(_services.Issues));
    }

    [Fact]
    public void The_label_sets_the_day()
    {
        Send("a1", """{"service":"elm-lifts","all-right":"yes"}""");
        Run();
        _services.Pulls[0]["labels"] = new JsonArray(new JsonObject { ["name"] = "confirmed" });

        Run();

        Assert.StartsWith("+checked: 20", Added("corrections/elm-lifts"), StringComparison.Ordinal);
    }

    private void Send(string id, string data) => _services.Sent.Add(
        new JsonObject { ["id"] = id, ["created_at"] = $"2026-11-01T10:00:0{id[1]}Z", ["data"] = JsonNode.Parse(data) });

    // What Netlify still has after a run in which these steps fail.
    private string Waiting(params string[] failing)
    {
        _services.Failing.Clear();
        _services.Failing.UnionWith(failing);
        var run = Run();
        Assert.True(run.ExitCode == (_services.Sent.Count == 0 ? 0 : 1), run.Text);
        return string.Join(' ', _services.Sent.Select(each => (string)each!["id"]!));
    }

    private ProgramRun Run()
    {
        var start = new System.Diagnostics.ProcessStartInfo("node", [RepositoryRoot.Combine(".github", "corrections.mjs")])
        {
            WorkingDirectory = _folder.Combine("work"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in new[]
        {
            ("NETLIFY_API", _services.Address), ("NETLIFY_TOKEN", "n"), ("NETLIFY_SITE", "s"),
            ("GITHUB_API_URL", _services.Address), ("GH_TOKEN", "g"), ("GITHUB_REPOSITORY", "elm/home"),
            ("SUPPORTMAP", SupportMapProgram.Assembly),
            ("PATH", $"{_folder.Combine("bin")}{Path.PathSeparator}{Environment.GetEnvironmentVariable("PATH")}"),
        })
        {
            start.Environment[name] = value;
        }

        using var process = System.Diagnostics.Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.WaitForExit();
        Git("work", "fetch", "--quiet", "origin");
        return new ProgramRun(process.ExitCode, output.Result, errors.Result);
    }

    // The script runs the program some ten times for each submission. Here `dotnet` asks this test for the one that is warm.
    private void WarmDotnet()
    {
        var program = _folder.Combine("bin", "dotnet");
        Directory.CreateDirectory(Path.GetDirectoryName(program)!);
        File.WriteAllText(
            program,
            $$"""
            #!/usr/bin/env node
            const question = JSON.stringify({ folder: process.cwd(), arguments: process.argv.slice(3) })
            fetch('{{_services.Address}}/run', { method: 'POST', body: question }).then((answer) => answer.json()).then((ended) => {
              process.stdout.write(ended.output)
              process.stderr.write(ended.errors)
              process.exitCode = ended.code
            })
            """);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private string Added(string branch) => string.Join(
        '\n',
        Git("work", "diff", "-U0", "main", $"origin/{branch}").Split('\n')
            .Where(line => line.StartsWith('+') && !line.StartsWith("+++", StringComparison.Ordinal)));

    private string Git(string folder, params string[] arguments) => Git(_folder, folder, arguments);

    private static string Git(TempFolder within, string folder, params string[] arguments)
    {
        var run = ProgramRun.In(within.Combine(folder), "git", arguments);
        Assert.True(run.ExitCode == 0, run.Text);
        return run.Output;
    }

    private static string Text(JsonObject json, string name) => (string)json[name]!;

    /// <summary>The repository with its checkout, as each test begins with a copy of it.</summary>
    public sealed class Prepared : IDisposable
    {
        public Prepared()
        {
            Folder.Copy(TestInput.Folder("help-after-hospital"), "work/input");
            Git(Folder, "", "init", "--quiet", "--bare", "--initial-branch=main", "origin.git");
            Git(Folder, "work", "init", "--quiet", "--initial-branch=main");
            Git(Folder, "work", "config", "user.name", "t");
            Git(Folder, "work", "config", "user.email", "t@example.org");
            Git(Folder, "work", "remote", "add", "origin", "../origin.git");
            Git(Folder, "work", "add", "--all");
            Git(Folder, "work", "commit", "--quiet", "-m", "All");
            Git(Folder, "work", "push", "--quiet", "origin", "main");
        }

        internal TempFolder Folder { get; } = new();

        public void Dispose() => Folder.Dispose();
    }
}
