using SupportMap.Cli;
using SupportMap.Output;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Cli;

/// <summary>What a build shows of itself while it works.</summary>
public sealed class BuildProgressTests
{
    private const int Few = 1_999;

    private const int Many = 2_000;

    private readonly BuildWatch _watch = new();

    private readonly List<string> _lines = [];

    [Fact]
    public void A_small_site_is_built_without_a_word()
    {
        using var terminal = new WatchedTerminal();

        var done = BuildProgress.Show(Few, _watch, Writing, Terminal.Progress(terminal.Console()), _lines.Add);

        Assert.Equal("done", done);
        Assert.Empty(_lines);
        Assert.Equal("", terminal.Shown);
        Assert.StartsWith("write\t", _watch.Lines(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_terminal_each_phase_is_a_line_and_what_is_counted_one_for_each_tenth()
    {
        var done = BuildProgress.Show(Many, _watch, All, null, _lines.Add);

        Assert.Equal("done", done);
        Assert.Equal(
            [
                "Reading files", "Checking entries", "Planning pages", "Building the search index",
                "Writing the site: 0 of 2,500", "Writing the site: 300 of 2,500", "Writing the site: 500 of 2,500",
                "Writing the site: 800 of 2,500",
                "Writing the site: 1,000 of 2,500", "Writing the site: 1,300 of 2,500", "Writing the site: 1,500 of 2,500",
                "Writing the site: 1,800 of 2,500",
                "Writing the site: 2,000 of 2,500", "Writing the site: 2,300 of 2,500", "Writing the site: 2,500 of 2,500",
            ],
            _lines);
        Assert.Equal(["read", "check", "plan", "index", "write"], _watch.Lines().Split('\n').Select(line => line.Split('\t')[0]));
    }

    [Fact]
    public void Steps_that_overtake_each_other_never_go_back()
    {
        BuildProgress.Show(
            Many,
            _watch,
            tell => Tell(tell, [new(BuildPhase.Write, 900, 1_000), new(BuildPhase.Write, 800, 1_000), new(BuildPhase.Write, 1_000, 1_000)]),
            null,
            _lines.Add);

        Assert.Equal(["Writing the site: 900 of 1,000", "Writing the site: 1,000 of 1,000"], _lines);
    }

    [Fact]
    public void On_a_terminal_a_bar_shows_how_far_it_is_and_goes_away()
    {
        using var terminal = new WatchedTerminal();

        var done = BuildProgress.Show(Many, _watch, tell =>
        {
            tell(new BuildStep(BuildPhase.Check));
            terminal.WaitFor("Checking entries");
            tell(new BuildStep(BuildPhase.Write, 500, 2_000));
            terminal.WaitFor("Writing the site");
            terminal.WaitFor(" 25%");
            return "done";
        }, Terminal.Progress(terminal.Console()), _lines.Add);

        Assert.Equal("done", done);
        Assert.Empty(_lines);
        AssertIsGone(terminal);
    }

    // A terminal without a cursor is no good to whoever pressed Ctrl+C.
    [Fact]
    public void The_bar_goes_away_when_the_build_is_stopped()
    {
        using var terminal = new WatchedTerminal();

        Assert.Throws<OperationCanceledException>(() => BuildProgress.Show<string>(Many, _watch, tell =>
        {
            tell(new BuildStep(BuildPhase.Check));
            terminal.WaitFor("Checking entries");
            throw new OperationCanceledException();
        }, Terminal.Progress(terminal.Console()), _lines.Add));

        AssertIsGone(terminal);
    }

    [Fact]
    public void There_is_no_bar_where_there_is_no_terminal()
    {
        using var console = new TypedConsole("");

        Assert.Null(Terminal.Progress(console));
    }

    // The last that the terminal is told: wipe the line, show the cursor.
    private static void AssertIsGone(WatchedTerminal terminal) =>
        Assert.EndsWith("\u001b[2K\u001b[?25h", terminal.Shown, StringComparison.Ordinal);

    private static string All(Action<BuildStep> tell)
    {
        Tell(tell, [new(BuildPhase.Read), new(BuildPhase.Check), new(BuildPhase.Plan), new(BuildPhase.Index)]);
        return Writing(tell);
    }

    private static string Writing(Action<BuildStep> tell) =>
        Tell(tell, Enumerable.Range(0, 26).Select(step => new BuildStep(BuildPhase.Write, step * 100, 2_500)));

    private static string Tell(Action<BuildStep> tell, IEnumerable<BuildStep> steps)
    {
        foreach (var step in steps)
        {
            tell(step);
        }

        return "done";
    }
}
