using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Cli;

/// <summary>Files and folders that a command may not read or change: it names them, and leaves no trace.</summary>
public sealed class NoPermissionTests : IDisposable
{
    private const UnixFileMode ReadOnly = UnixFileMode.UserRead | UnixFileMode.UserExecute;
    private const UnixFileMode Everything = ReadOnly | UnixFileMode.UserWrite;
    private const string Lifts = "services/elm-lifts.md";

    private readonly TempFolder _folder = new();

    public NoPermissionTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Permissions are of another kind there.");
        _folder.Copy(TestInput.Folder("help-after-hospital"), "input");
        _folder.Write("facts.csv", "id,bring\nelm-lifts,Your keys.\n");
        _folder.Write("sent.json", """{"form_name":"change","data":{"service":"elm-lifts","bring":"Your keys."}}""");
    }

    public void Dispose()
    {
        foreach (var folder in Directory.GetDirectories(_folder.Path, "*", SearchOption.TopDirectoryOnly).Append(_folder.Path))
        {
            Set(folder, Everything);
        }

        Set(_folder.Combine("input", "services"), Everything);
        _folder.Dispose();
    }

    [Theory]
    [InlineData("check")]
    [InlineData("build --output site")]
    [InlineData("fmt")]
    [InlineData("report")]
    [InlineData("changes input input")]
    public void What_it_may_not_read_is_told(string command)
    {
        var lifts = _folder.Combine("input", "services", "elm-lifts.md");
        foreach (var (path, named) in new[] { (lifts, Lifts), (Path.GetDirectoryName(lifts)!, "services") })
        {
            Set(path, UnixFileMode.None);
            var (exit, said) = Run(command);
            Set(path, Everything);

            Assert.Equal(1, exit);
            Assert.Contains($"input/{named}:1:1: error SM0015: this cannot be opened: you may not", said, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("", "build --output site", "site.lock")]
    [InlineData("input/services", "fmt", "input/" + Lifts)]
    [InlineData("input", "schema", "input/service.schema.json")]
    [InlineData("input/services", "import facts.csv --update", "input/" + Lifts)]
    [InlineData("input/services", "apply sent.json", "input/" + Lifts)]
    [InlineData("input/services", "new --set name=Mill --set organisation=elm-carers --set summary=Soup. --set needs=meals --set "
        + "areas=lower-elm --set for=everyone --set access=phone --set first-step=Phone. --set not-for=none --set phones=01632555109",
        "input/services/mill.md")]
    [InlineData("", "init region", "region")]
    public void What_it_may_not_change_is_told_and_stays(string readOnly, string command, string named)
    {
        var lifts = _folder.Combine("input", "services", "elm-lifts.md");
        File.WriteAllText(lifts, OutOfOrder(File.ReadAllText(lifts)));
        var (before, text) = (_folder.Files(), File.ReadAllText(lifts));
        Set(Path.Combine(_folder.Path, readOnly), ReadOnly);

        var (exit, said) = Run(command);

        Assert.Equal(2, exit);
        Assert.Matches(
            $"^The (site was not written|command did not finish): you have no permission to open or change “[^”]*{named}”\\.\n", said);
        Assert.Equal(before, _folder.Files());
        Assert.Equal(text, File.ReadAllText(lifts));
    }

    private static string OutOfOrder(string entry) => entry
        .Replace("---\nname: Elm Lifts", "---\nurgent: true\nname: Elm Lifts", StringComparison.Ordinal)
        .Replace("urgent: true\nkeywords", "keywords", StringComparison.Ordinal);

    private (int Exit, string Said) Run(string command)
    {
        string[] day = command.Split(' ')[0] is "fmt" or "schema" or "init" ? [] : ["--today", "2026-11-02"];

        var run = WarmProgram.Run(_folder.Path, [.. command.Split(' '), .. day]);

        return (run.ExitCode, run.Errors + run.Output);
    }

    private static void Set(string path, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, mode);
        }
    }
}
