using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Cli;

/// <summary><c>supportmap new</c> and <c>supportmap schema</c>, run by a script in a folder that holds a small input.</summary>
public sealed class NewCommandTests : IDisposable
{
    private static readonly string[] Facts =
    [
        "name=Mill Soup", "organisation=elm-carers", "summary=Soup and bread.", "needs=meals", "areas=lower-elm", "for=everyone",
        "not-for=none known", "access=phone | walk-in", "first-step=Phone first.", "phones=01632 555109; label: Kitchen",
    ];

    private readonly TempFolder _folder = new();

    public NewCommandTests() => _folder.Copy(TestInput.Folder("help-after-hospital"), "input");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Facts_make_a_tidy_draft()
    {
        var made = New(Facts);

        Assert.Equal((0, "input/services/mill-soup.md\n"), (made.ExitCode, made.Output));
        Assert.Equal(
            "---\nname: Mill Soup\norganisation: elm-carers\nsummary: Soup and bread.\nneeds: [meals]\nareas: [lower-elm]\nfor: "
            + "[everyone]\nnot-for: none known\naccess: [phone, walk-in]\nfirst-step: Phone first.\nphones:\n  - { number: 01632 555109, "
            + "label: Kitchen }\nstatus: draft\nsources: []\n---\n",
            File.ReadAllText(_folder.Combine("input", "services", "mill-soup.md")));
    }

    [Fact]
    public void What_is_missing_or_wrong_is_told_and_nothing_is_written()
    {
        var before = _folder.Files();

        var made = New([
            .. Facts.Where(
                fact => !fact.StartsWith("summary", StringComparison.Ordinal) && !fact.StartsWith("needs", StringComparison.Ordinal)),
            "needs=meels",
        ]);

        Assert.Equal((1, ""), (made.ExitCode, made.Output));
        Assert.Contains("“meels” is not in needs.yaml\n   help: did you mean “meals”?", made.Errors, StringComparison.Ordinal);
        Assert.Contains("“summary”", made.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("row 2", made.Errors, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Files());
    }

    [Fact]
    public void A_service_that_is_there_is_never_overwritten()
    {
        New(Facts);

        Assert.Equal(1, New(Facts).ExitCode);
    }

    [Fact]
    public void A_fact_that_no_service_has_is_wrong_use()
    {
        var made = New(["nam=Mill Soup"]);

        Assert.Equal(
            (2, "“nam=Mill Soup” does not begin with a key and “=”. Did you mean “name=”?\n"), (made.ExitCode, made.Errors));
    }

    [Fact]
    public void Schemas_lie_in_the_input_and_the_check_passes_over_them()
    {
        Assert.Equal(0, WarmProgram.Run(_folder.Path, "schema").ExitCode);

        Assert.True(File.Exists(_folder.Combine("input", "service.schema.json")));
        Assert.Equal(0, WarmProgram.Run(_folder.Path, "check", "--today", "2026-11-02").ExitCode);
    }

    private SupportMapProgram.Finished New(IReadOnlyList<string> facts) =>
        WarmProgram.Run(_folder.Path, ["new", "--today", "2026-11-02", .. facts.SelectMany(fact => new[] { "--set", fact })]);
}
