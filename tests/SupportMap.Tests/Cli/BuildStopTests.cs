using SupportMap.Cli;
using SupportMap.Output;
using SupportMap.Tests.Corpus;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Cli;

/// <summary>Ctrl+C while <c>supportmap build</c> works in a folder that holds an older site.</summary>
public sealed class BuildStopTests : IDisposable
{
    // So many that each phase takes far longer than a signal.
    private const int Services = 2_000;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_old_site_stays_as_it_is_whenever_it_comes()
    {
        Assert.SkipWhen(SupportMapProgram.NoCtrlC is not null, SupportMapProgram.NoCtrlC ?? "");
        _folder.Copy(TestInput.Folder("smallest"), "old");
        Assert.Equal(
            0, WarmProgram.Run(_folder.Path, "build", "--input", "old", "--output", "site", "--today", "2026-11-02").ExitCode);
        var before = Site();
        CorpusFiles.Write(_folder.Combine("input"), Services);

        foreach (var line in new[] { "Checking entries", "Writing the site: 0 of " })
        {
            var (exit, said) = StopAt(line);

            Assert.Equal((ExitCode.Stopped, "Stopped. The site in “site” is unchanged."), (exit, said[^1]));
            Assert.Null(ExpectedFolder.FirstDifference(_folder.Combine("site"), before));
        }
    }

    // The browser that prints presses it for us, and then never ends.
    [Fact]
    public void It_is_heard_while_packs_are_printed()
    {
        Assert.SkipWhen(SupportMapProgram.NoCtrlC is not null, SupportMapProgram.NoCtrlC ?? "");
        _folder.Copy(TestInput.Folder("packs-to-print"), "input");
        var browser = _folder.Write("browser", "#!/bin/sh\nkill -INT $PPID\nexec sleep 600\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(browser, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        var build = SupportMapProgram.Run(
            _folder.Path,
            new Dictionary<string, string> { ["CHROME_PATH"] = browser },
            "build",
            "--output",
            "site",
            "--today",
            "2026-11-02",
            "--pdf");

        Assert.Equal((ExitCode.Stopped, "Stopped. The site in “site” is unchanged.\n"), (build.ExitCode, build.Errors));
        Assert.False(Directory.Exists(_folder.Combine("site")));
    }

    private (int Exit, List<string> Said) StopAt(string line)
    {
        using var program =
            SupportMapProgram.Start(_folder.Path, new Dictionary<string, string>(), "build", "--output", "site", "--today", "2026-11-21");
        var said = new List<string>();
        var isStopped = false;
        while (program.StandardError.ReadLine() is { } next)
        {
            said.Add(next);
            if (!isStopped && next.StartsWith(line, StringComparison.Ordinal))
            {
                isStopped = true;
                SupportMapProgram.PressCtrlC(program);
            }
        }

        program.WaitForExit();
        return (program.ExitCode, said);
    }

    private IReadOnlyList<OutputFile> Site() =>
        [.. _folder.Files()
            .Where(file => file.StartsWith("site/", StringComparison.Ordinal))
            .Select(file => new OutputFile(file["site/".Length..], File.ReadAllBytes(_folder.Combine(file.Split('/')))))];
}
