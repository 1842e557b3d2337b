using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Cli;

/// <summary>
/// Whoever types something the program does not know gets words on standard error, nothing on standard output, and exit code 2.
/// </summary>
public sealed class WrongUseTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "Required command was not provided.")]
    [InlineData("biuld", "'biuld'")]
    [InlineData("build --oops", "--oops")]
    [InlineData("check --format xml", "'xml'")]
    [InlineData("check --input nowhere", "There is no folder “nowhere”. Run this in the folder that holds it, or name it with --input.")]
    [InlineData("build --today 02/11/2026", "“02/11/2026” is not written as a date: write “2026-11-02” if you mean 2 November 2026")]
    [InlineData("build --today 2026-02-30", "there is no such day as “2026-02-30”")]
    [InlineData("build --base-url www.example.org", "“www.example.org” is not an address for a site")]
    [InlineData("build --base-url https://example.org/map/", "write it without a path and without a slash at the end: https://example.org")]
    [InlineData("build --portable --pdf", "--portable cannot be combined with --pdf")]
    [InlineData("serve --port x", "'x'")]
    public void What_is_typed_wrongly_is_named(string arguments, string words) => AssertWrongUse(words, arguments);

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("serve")]
    [InlineData("report")]
    public void A_folder_without_input_is_wrong_use(string command) =>
        AssertWrongUse("There is no folder “input”. Run this in the folder that holds it, or name it with --input.", command);

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("70000")]
    public void A_port_that_no_machine_has_is_wrong_use(string port)
    {
        _folder.Copy(TestInput.Folder("smallest"), "input");

        AssertWrongUse($"There is no port “{port}”: ports run from 1 to 65535.", $"serve --port {port}");
    }

    [Fact]
    public void A_folder_that_holds_other_things_is_not_built_into()
    {
        _folder.Copy(TestInput.Folder("smallest"), "input");
        _folder.Write("letters/mother.txt", "Dear mother");

        AssertWrongUse("The site was not written: the folder", "build --output letters");
        Assert.Equal("Dear mother", File.ReadAllText(_folder.Combine("letters", "mother.txt")));
    }

    [Fact]
    public void A_place_where_no_folder_can_be_is_not_built_into()
    {
        _folder.Copy(TestInput.Folder("smallest"), "input");

        AssertWrongUse("The site was not written: ", "build --output input/site.yaml/site");
    }

    [Theory]
    [InlineData("--help", "build", "serve", "check")]
    [InlineData("build --help", "--output", "--today", "--base-url")]
    [InlineData("check --help", "--format", "--input", "path")]
    public void Help_goes_to_standard_output(string arguments, params string[] words)
    {
        var help = WarmProgram.Run(_folder.Path, arguments.Split(' '));

        Assert.Equal((0, ""), (help.ExitCode, help.Errors));
        Assert.All(words, word => Assert.Contains(word, help.Output, StringComparison.Ordinal));
    }

    private void AssertWrongUse(string words, string arguments)
    {
        var run = WarmProgram.Run(_folder.Path, arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(words, run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }
}
