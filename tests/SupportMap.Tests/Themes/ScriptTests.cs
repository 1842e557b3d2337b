using System.Globalization;
using System.Text.RegularExpressions;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Themes;

/// <summary>The tests of the theme's scripts, which Node.js runs: a row for each of their files.</summary>
public sealed partial class ScriptTests
{
    private const string Folder = "theme/tests";

    private const string Test = ".test.js";

    private static readonly IReadOnlyList<(string Path, string Text)> All =
        [.. new[] { ".js", ".mjs", ".cjs" }.SelectMany(ending => SourceFiles.Of(Folder, ending))];

    public static TheoryData<string> Tests => [.. Paths.Where(IsTest)];

    public static TheoryData<string> Helpers => [.. Paths.Where(path => !IsTest(path))];

    private static IEnumerable<string> Paths => All.Select(file => Path.GetRelativePath(Folder, file.Path).Replace('\\', '/'));

    [Theory]
    [MemberData(nameof(Tests))]
    public void Every_test_of_a_file_passes(string file)
    {
        var run = ProgramRun.In(Folder, "node", "--test-reporter=tap", file);

        var failed = Failed().Matches(run.Output).Select(test => test.Groups["name"].Value).ToList();
        Assert.True(
            run.ExitCode == 0 && failed.Count == 0,
            $"{Folder}/{file} fails: {(failed.Count > 0 ? string.Join("; ", failed) : "it cannot be loaded")}\n{run.Text}");
        Assert.True(Count("tests", run) > 0, $"{Folder}/{file} holds no test.");
        Assert.Equal(Count("tests", run), Count("pass", run));
    }

    [Theory]
    [MemberData(nameof(Helpers))]
    public void What_tests_share_can_be_loaded_and_is_used(string file)
    {
        var run = ProgramRun.In(Folder, "node", file);

        Assert.True(run.ExitCode == 0, $"{Folder}/{file} cannot be loaded:\n{run.Text}");
        Assert.Contains(All, test => IsTest(test.Path) && test.Text.Contains($"/{file}'", StringComparison.Ordinal));
    }

    private static bool IsTest(string path) => path.EndsWith(Test, StringComparison.Ordinal);

    // Node.js counts at the end, and nothing at all when there was no test.
    private static int Count(string what, ProgramRun run) =>
        Regex.Match(run.Output, $"^# {what} ([0-9]+)", RegexOptions.Multiline) is { Success: true } count
            ? int.Parse(count.Groups[1].ValueSpan, CultureInfo.InvariantCulture)
            : 0;

    [GeneratedRegex("^ *not ok [0-9]+ - (?<name>.+)$", RegexOptions.Multiline)]
    private static partial Regex Failed();
}
