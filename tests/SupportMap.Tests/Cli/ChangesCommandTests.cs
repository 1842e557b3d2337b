using System.Diagnostics;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Cli;

/// <summary><c>supportmap changes</c> and <c>build --history</c>, run in a repository that holds a small input.</summary>
public sealed class ChangesCommandTests : IDisposable
{
    private const string Service = "input/services/foodbank.md";

    private readonly GitFolder _folder = new();

    public ChangesCommandTests()
    {
        _folder.Copy(RepositoryRoot.Combine("tests", "SupportMap.Tests", "Cases", "Diagnostics", "_base"), "input");
        _folder.Commit("first");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Two_versions_that_git_keeps_are_compared()
    {
        Change("412306", "412309");
        _folder.Commit("second");

        var told = Run("changes", "HEAD~1..HEAD");

        Assert.Equal((0, ""), (told.ExitCode, told.Errors));
        Assert.Equal(
            "Seaport Foodbank changes\n  - phone number: from “01222 412306 (Office, local)” to “01222 412309 (Office, local)”\n",
            told.Output);
    }

    [Fact]
    public void Without_versions_it_tells_what_has_changed_since_the_last_commit()
    {
        Change("cost: free", "cost: Ten pounds");

        Assert.Contains("  - cost: from “free” to “Ten pounds”\n", Run("changes").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_folders_are_compared()
    {
        _folder.Copy(_folder.Combine("input"), "old");
        Change("412306", "412309");

        Assert.Contains("phone number", Run("changes", "old", "input").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere..HEAD", "Git has no version “nowhere”.")]
    [InlineData("--upload-pack=x..HEAD", "")]
    public void A_version_that_is_not_there_is_named(string versions, string message)
    {
        var told = Run("changes", "--", versions);

        Assert.Equal((2, ""), (told.ExitCode, told.Output));
        Assert.Contains(message, told.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_in_a_version_are_shown_and_nothing_is_told()
    {
        Change("needs: [food-and-clothes]", "needs: [fod]");

        var told = Run("changes");

        Assert.Equal((1, ""), (told.ExitCode, told.Output));
        Assert.Contains("input/services/foodbank.md:5:", told.Errors, StringComparison.Ordinal);
        Assert.Contains("in the newer version", told.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_history_becomes_a_feed()
    {
        Change("412306", "412309");
        _folder.Commit("second");
        _folder.Write("README.md", "Nothing of the input.");
        _folder.Commit("third");
        Change("cost: free", "cost: Ten pounds");
        _folder.Commit("fourth");

        var built = Run("build", "--history", "--base-url", "https://elm.example", "--today", "2026-11-02");

        Assert.True(built.ExitCode == 0, built.Errors);
        var feed = File.ReadAllText(_folder.Combine("output", "changes.xml"));
        Assert.Equal(2, feed.Split("<entry>").Length - 1);
        Assert.Contains("cost: now “Ten pounds”", feed, StringComparison.Ordinal);
        Assert.DoesNotContain("412306", feed, StringComparison.Ordinal);
        Assert.Contains("<updated>2026-11-01T10:00:00Z</updated>", feed, StringComparison.Ordinal);
        Assert.Contains(
            "href=\"/changes.xml\"", File.ReadAllText(_folder.Combine("output", "data", "index.html")), StringComparison.Ordinal);
        Assert.Contains(
            "\"last_modified\":\"2026-11-01T10:00:00.000Z\"",
            File.ReadAllText(_folder.Combine("output", "data", "oruk", "services.json")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Signed_commits_that_git_is_told_to_show_end_no_build()
    {
        using var signer = new TempFolder();
        var program = signer.Write("sign.sh", "#!/bin/sh\necho '[GNUPG:] SIG_CREATED ' >&2\necho '-----BEGIN PGP SIGNATURE-----'\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        foreach (var (key, value) in new[] { ("gpg.program", program), ("commit.gpgSign", "true"), ("log.showSignature", "true") })
        {
            _folder.Git("config", key, value);
        }

        Change("412306", "412309");
        _folder.Commit("signed");

        var built = Run("build", "--history", "--base-url", "https://elm.example", "--today", "2026-11-02");

        Assert.True(built.ExitCode == 0, built.Errors);
    }

    [Fact]
    public void Of_a_change_that_was_sent_only_plain_text_files_of_the_input_are_taken()
    {
        _folder.Git("checkout", "--quiet", "-b", "sent");
        var marked = _folder.Write("input/services/new.md", "text");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(marked, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        _folder.Write("input/services/run.sh", "echo no");
        _folder.Write("input/services/deep/er.md", "no");
        _folder.Write("src/Program.cs", "no");
        File.CreateSymbolicLink(_folder.Combine("input", "services", "link.md"), "/etc/passwd");
        _folder.Commit("sent");
        _folder.Git("checkout", "--quiet", "main");

        using var taken = Process.Start(new ProcessStartInfo(
            "bash", [RepositoryRoot.Combine(".github", "take-input.sh"), "sent", _folder.Combine("change")])
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardOutput = true,
        })!;
        var said = taken.StandardOutput.ReadToEnd();
        taken.WaitForExit();

        Assert.Equal(1, taken.ExitCode);
        Assert.Equal(
            ["link.md", "run.sh", "er.md"],
            ((string[])["link.md", "run.sh", "er.md"]).Where(name => said.Contains(name, StringComparison.Ordinal)));
        var files =
            Directory.GetFiles(_folder.Combine("change"), "*", SearchOption.AllDirectories).Select(file => Path.GetFileName(file)).ToList();
        Assert.Contains("new.md", files);
        Assert.Contains("foodbank.md", files);
        Assert.DoesNotContain(files, name => name is "link.md" or "run.sh" or "er.md" or "Program.cs");
    }

    private void Change(string from, string to) =>
        _folder.Write(
            Service, File.ReadAllText(_folder.Combine("input", "services", "foodbank.md")).Replace(from, to, StringComparison.Ordinal));

    private SupportMapProgram.Finished Run(params string[] arguments) => WarmProgram.Run(_folder.Path, arguments);
}
