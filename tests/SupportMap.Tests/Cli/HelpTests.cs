using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Cli;

/// <summary>What the program says of itself.</summary>
public sealed class HelpTests
{
    // A day was once shown month first.
    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("new")]
    public void Days_are_shown_only_as_they_are_typed(string command)
    {
        var help = WarmProgram.Run(RepositoryRoot.Combine("tests"), command, "--help");

        Assert.Equal(0, help.ExitCode);
        Assert.Contains("such as 2026-11-02", help.Output, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\d/\d", help.Output);
    }

    [Fact]
    public void The_version_is_the_newest_of_the_changelog()
    {
        var version = WarmProgram.Run(RepositoryRoot.Combine("tests"), "--version");

        Assert.StartsWith(
            $"## {version.Output.Trim()} ",
            File.ReadLines(RepositoryRoot.Combine("CHANGELOG.md")).First(line => line.StartsWith("## ", StringComparison.Ordinal)),
            StringComparison.Ordinal);
    }
}
