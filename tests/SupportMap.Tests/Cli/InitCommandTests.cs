using SupportMap.Cli;
using SupportMap.Editing.NewRegions;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Cli;

/// <summary><c>supportmap init</c></summary>
public sealed class InitCommandTests : IDisposable
{
    private const string Enter = "↵";
    private const string Down = "↓";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Without_a_terminal_placeholders_are_written_that_build()
    {
        var made = WarmProgram.Run(_folder.Path, "init");

        Assert.Equal((0, ""), (made.ExitCode, made.Output));
        Assert.Contains(
            "files for Our Region written to “input”. See the site: supportmap serve --input input\n",
            made.Errors,
            StringComparison.Ordinal);
        var check = WarmProgram.Run(_folder.Path, "check", "--today", "2026-11-02");
        Assert.StartsWith("9 service files checked: 0 errors, ", check.Errors, StringComparison.Ordinal);
        Assert.Equal((0, ""), (WarmProgram.Run(_folder.Path, "fmt", "--check") is var fmt ? fmt.ExitCode : 1, fmt.Output));
    }

    [Fact]
    public void A_folder_with_anything_in_it_is_left_alone()
    {
        _folder.Write("mine/notes.txt", "Dear mother");

        var (folder, file) = (WarmProgram.Run(_folder.Path, "init", "mine"), WarmProgram.Run(_folder.Path, "init", "mine/notes.txt"));

        Assert.Equal(
            (2, "“mine” is not empty. Name a new or empty folder. Nothing was written.\n"), (folder.ExitCode, folder.Errors));
        Assert.Equal(
            (2, "“mine/notes.txt” is a file. Name a new or empty folder. Nothing was written.\n"), (file.ExitCode, file.Errors));
        Assert.Equal(["mine/notes.txt"], _folder.Files());
    }

    [Theory]
    [InlineData("--nation Elmland", 2, "There are no national lines for “Elmland”. The nations are: UK, ")]
    [InlineData("--region <b>", 2, "“<b>” cannot be a name here: begin with a letter")]
    [InlineData("--area Elm:Elmton", 2, "“Elm:Elmton” has no postcode districts: write them after a semicolon: Elm:Elmton; EL1, EL2")]
    [InlineData("--template .", 2, "“.” is not a template: it has no nations.txt")]
    [InlineData("--area Elm:Elmton;EL1 --area Oak:Elmton;EL2", 1, "“Elmton” is in areas.yaml twice: here and under Elm")]
    public void What_cannot_be_is_told_and_nothing_is_written(string options, int exitCode, string words)
    {
        var made = WarmProgram.Run(_folder.Path, ["init", .. options.Split(' ')]);

        Assert.Equal((exitCode, ""), (made.ExitCode, made.Output));
        Assert.Contains(words, made.Errors, StringComparison.Ordinal);
        Assert.Empty(_folder.Files());
    }

    [Fact]
    public void A_terminal_asks_what_was_not_given()
    {
        using var console = new TypedConsole(
            "Elmshire" + Enter + Down + Enter
            + "North Elm" + Enter + "Elmton, Elmouth" + Enter + Enter + "EL1, E" + Enter + "EL1, EL2" + Enter + Enter
            + "elm.example" + Enter + "https://elm.example/" + Enter + Enter + Enter);

        var answers = InitPrompts.Ask(
            console, new GivenAnswers(null, null, [], "Elm Carers", null, null, null), MadeUpRegion.BuiltIn);

        Assert.True(console.IsDone, console.Shown);
        Assert.Contains("“E” is not a postcode district", console.Shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Which organisation is responsible for the site?", console.Shown, StringComparison.Ordinal);
        var area = Assert.Single(answers.Areas!);
        Assert.Equal(
            ("North Elm", "Elmton, Elmouth", "EL1, EL2"), (area.Name, string.Join(", ", area.Towns), string.Join(", ", area.Districts)));
        Assert.Equal(
            new RegionAnswers("Elmshire", "England", answers.Areas, "Elm Carers", "https://elm.example/", null, null), answers);
    }
}
