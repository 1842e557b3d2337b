using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Architecture;

/// <summary>The small faults of <c>tests/sabotage</c> can still be put into the code; whether tests notice them takes an hour.</summary>
public class SabotageTests
{
    [Fact]
    public void All_of_them_fit_the_code()
    {
        Assert.SkipUnless(
            ProgramRun.In("", "git", "rev-parse", "--git-dir").ExitCode == 0, "This is not a checkout of git, which lists the files.");

        var run = ProgramRun.In("", "node", "tests/sabotage/run.mjs", "--check");

        Assert.True(run.ExitCode == 0, run.Text);
        Assert.Matches(@"^\d\d sabotages fit\.\s*$", run.Output);
    }
}
