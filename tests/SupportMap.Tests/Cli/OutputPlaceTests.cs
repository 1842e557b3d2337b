using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Cli;

/// <summary>A build never touches its own input, wherever the two folders lie.</summary>
public sealed class OutputPlaceTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public OutputPlaceTests() => _folder.Copy(TestInput.Folder("smallest"), "input");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("build --output input", "the folder “input” contains the input; choose another folder for --output.")]
    [InlineData(
        "build --output input/site",
        "the folder “input/site” is inside the input folder “input”; choose another folder for --output.")]
    [InlineData(
        "build --output ./input/../input/a/b/",
        "the folder “./input/../input/a/b/” is inside the input folder “input”; choose another folder for --output.")]
    [InlineData(
        "build --output .",
        "the input folder “input” is inside “.”, which a build overwrites; choose another folder for --output.")]
    [InlineData(
        "build --output /",
        "the input folder “input” is inside “/”, which a build overwrites; choose another folder for --output.")]
    [InlineData(
        "serve --output input/site",
        "the folder “input/site” is inside the input folder “input”; choose another folder for --output.")]
    [InlineData(
        "serve --output .",
        "the input folder “input” is inside “.”, which a build overwrites; choose another folder for --output.")]
    [InlineData(
        "serve --output input/site.yaml",
        "the folder “input/site.yaml” is inside the input folder “input”; choose another folder for --output.")]
    public void Neither_folder_lies_in_the_other(string arguments, string message)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() && arguments.EndsWith('/'), "Another root.");

        AssertRefused(message, arguments.Split(' '));
    }

    [Theory]
    [InlineData("site")]
    [InlineData("site.next")]
    [InlineData("site.old")]
    public void An_input_in_a_folder_that_an_earlier_build_made_stays(string name)
    {
        Assert.Equal(0, Run("build", "--output", name).ExitCode);
        Directory.Move(_folder.Combine("input"), _folder.Combine(name, "input"));

        AssertRefused(
            $"the input folder “{name}/input” is inside “{name}”, which a build overwrites; choose another folder for --output.",
            "build",
            "--input",
            $"{name}/input",
            "--output",
            "site");
    }

    // The output by a link to it, the input by a link to it, a link on the way to either, and one that leads nowhere yet.
    [Theory]
    [InlineData("link", "input", "input", "link")]
    [InlineData("link", "input", "input", "link/site")]
    [InlineData("link", "input", "link", "input/site")]
    [InlineData("a/link", "../input/new", "input", "a/link/site")]
    [InlineData("link", ".", "link/input", "link")]
    public void Links_are_followed_first(string link, string target, string input, string output)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Only administrators may make links there.");
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.Combine(link.Split('/')))!);
        Directory.CreateSymbolicLink(_folder.Combine(link.Split('/')), target);

        AssertRefused("the ", "build", "--input", input, "--output", output);
    }

    [Fact]
    public void Links_that_lead_in_a_circle_are_told()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Only administrators may make links there.");
        Directory.CreateSymbolicLink(_folder.Combine("one"), "other");
        Directory.CreateSymbolicLink(_folder.Combine("other"), "one");

        AssertRefused("the links in “one/site” lead in a circle.", "build", "--output", "one/site");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void An_output_without_a_name_is_refused(string name) =>
        AssertRefused("--output needs the name of a folder.", "build", "--output", name);

    [Theory]
    [InlineData("input.site")]
    [InlineData("inputs/site")]
    public void A_name_that_begins_like_the_input_is_another_folder(string output)
    {
        Assert.Equal(0, Run("build", "--output", output).ExitCode);
        Assert.Equal(0, Run("build", "--output", output).ExitCode);
    }

    private void AssertRefused(string message, params string[] arguments)
    {
        var before = _folder.Files();

        var run = Run(arguments);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(
            $"{(arguments[0] == "serve" ? "The preview did not start" : "The site was not written")}: {message}",
            run.Errors,
            StringComparison.Ordinal);
        Assert.EndsWith(".\n", run.Errors, StringComparison.Ordinal);
        Assert.Single(run.Errors, '\n');
        Assert.Equal(before, _folder.Files());
    }

    private SupportMapProgram.Finished Run(params string[] arguments) =>
        WarmProgram.Run(_folder.Path, [.. arguments, "--today", "2026-11-02"]);
}
