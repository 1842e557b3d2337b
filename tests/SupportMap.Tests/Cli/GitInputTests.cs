using SupportMap.Cli;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Cli;

public class GitInputTests
{
    [Fact]
    public void When_a_file_changed_is_told_only_where_git_knows()
    {
        using var folder = new GitFolder();
        folder.Write("input/services/élan vital.md", "one");
        folder.Write("input/services/old.md", "one");
        folder.Write("elsewhere/other.md", "one");
        folder.Commit("first");
        folder.Write("input/services/élan vital.md", "two");
        folder.Write("input/services/edited.md", "one");
        folder.Commit("second");
        folder.Write("input/services/edited.md", "two");
        folder.Write("input/services/new.md", "one");
        using var shallow = new TempFolder();
        folder.Git("clone", "--quiet", "--depth", "2", $"file://{folder.Path}", shallow.Combine("copy"));

        Assert.Equal(["services/old.md", "services/élan vital.md"], Known(folder.Combine("input")));
        Assert.Equal(["services/edited.md", "services/élan vital.md"], Known(shallow.Combine("copy", "input")));
    }

    private static IEnumerable<string> Known(string input) =>
        new GitInput(input).LastChanges().Keys.Order(StringComparer.Ordinal);
}
