using System.Text.Json.Nodes;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Architecture;

/// <summary>All JavaScript has sound types and one style; <c>tests/node</c> says what is looked for.</summary>
public class JavaScriptTests
{
    private const string Checks = "tests/node";

    private static readonly string[] Folders = ["src", "theme", "tests"];

    private static readonly IReadOnlyList<string> Written =
        [.. Folders.SelectMany(folder => new[] { ".js", ".mjs", ".cjs" }.SelectMany(ending => SourceFiles.Of(folder, ending)))
            .Select(file => file.Path)
            .Order(StringComparer.Ordinal)];

    [Fact]
    public void Its_types_are_sound()
    {
        var run = ProgramRun.In(Checks, "node", "node_modules/typescript/bin/tsc", "--project", ".", "--pretty", "false", "--listFiles");

        var lines = run.Output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var read = lines.Where(Path.IsPathRooted).Select(FromRoot).ToHashSet(StringComparer.Ordinal);
        Faults.None(lines.Where(line => line.Contains("error TS", StringComparison.Ordinal)));
        Assert.True(run.ExitCode == 0, run.Text);
        // Its own settings are for one program alone.
        Faults.None(Written.Where(path => !read.Contains(path) && !path.StartsWith($"{Checks}/", StringComparison.Ordinal)));
    }

    [Fact]
    public void It_has_one_style_and_none_of_the_usual_faults()
    {
        var run = ProgramRun.In(
            "",
            "node",
            [$"{Checks}/node_modules/eslint/bin/eslint.js", "--config", $"{Checks}/eslint.config.js", "--format", "json", .. Folders]);

        Assert.True(run.Output.StartsWith('['), run.Text);
        var files = JsonNode.Parse(run.Output)!.AsArray().Select(file => (Path: FromRoot($"{file!["filePath"]}"), Node: file)).ToList();
        Faults.None(
            files.SelectMany(
                file => file.Node["messages"]!.AsArray()
                    .Select(fault => $"{file.Path}:{fault!["line"]}:{fault["column"]}: {fault["message"]} ({fault["ruleId"]})")));
        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Equal(Written, files.Select(file => file.Path).Order(StringComparer.Ordinal));
    }

    private static string FromRoot(string path) => Path.GetRelativePath(RepositoryRoot.Path, path).Replace('\\', '/');
}
