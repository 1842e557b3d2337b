using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Cli;

/// <summary><c>supportmap apply</c>, run in a folder that holds a small input.</summary>
public sealed class ApplyCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public ApplyCommandTests() => _folder.Copy(TestInput.Folder("help-after-hospital"), "input");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_says_what_changes_and_writes_it()
    {
        var apply = Run(
            """{"form_name":"change","data":{"service":"elm-lifts","bring":"Your keys.","note":"Ask us.","reply":"x@elm.example"}}""");

        Assert.Equal(
            "Elm Lifts: bring\n  - bring was “Your keys, a coat & a friend if you like.” and becomes “Your keys.”\n"
            + "They also wrote:\n  > Ask us.\n",
            apply.Output);
        Assert.Equal(0, apply.ExitCode);
        Assert.Contains("bring: Your keys.\n", File.ReadAllText(_folder.Combine("input/services/elm-lifts.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_refused_is_told_and_changes_no_file()
    {
        var before = _folder.Files();

        var apply = Run("""{"form_name":"change","data":{"service":"elm-lifts","status":"closed"}}""");

        Assert.Equal((1, "It cannot be applied: “status” cannot be changed through the form\n"), (apply.ExitCode, apply.Output));
        Assert.Equal(before.Append("sent.json").Order(StringComparer.Ordinal), _folder.Files().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_words_of_a_pull_request_come_as_json() => Assert.StartsWith(
        """{"service":"elm-lifts","title":"Elm Lifts: everything is right","body":"This came from""",
        Run("""{"form_name":"change","data":{"service":"elm-lifts","all-right":"yes"}}""", "--format", "json").Output,
        StringComparison.Ordinal);

    private SupportMapProgram.Finished Run(string sent, params string[] options)
    {
        _folder.Write("sent.json", sent);
        return WarmProgram.Run(_folder.Path, ["apply", "sent.json", .. options, "--today", "2026-11-02"]);
    }
}
