using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Architecture;

/// <summary>The layout of the C# is what "dotnet format" makes of it. Its other rules are errors of the compiler already.</summary>
public class FormatTests
{
    [Fact]
    public void Dotnet_format_changes_nothing()
    {
        var run = ProgramRun.In("", "dotnet", "format", "whitespace", ".", "--folder", "--verify-no-changes");

        Assert.True(run.ExitCode == 0, $"Run: dotnet format whitespace . --folder\n{run.Text}");
    }
}
