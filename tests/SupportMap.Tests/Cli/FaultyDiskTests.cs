using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Cli;

/// <summary>Whatever disk, pipes and limits do to a command, people get a sentence and the shell gets an exit code.</summary>
public sealed partial class FaultyDiskTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public FaultyDiskTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "These faults are made with a shell.");

    public static TheoryData<string> Commands =>
        ["check", "fmt --check", "report", "schema", "changes input input", "import table.csv --dry-run", "build --output site"];

    public void Dispose() => _folder.Dispose();

    // A pipe and a device that a program would wait for, folders in folders without end, a folder named like a file, a dead link.
    [Theory]
    [MemberData(nameof(Commands))]
    public void Things_that_are_no_files_do_not_stop_it(string command)
    {
        Input();
        Shell("mkfifo input/services/pipe.md && mkdir input/stages.md input/services/folder.md && ln -s nowhere input/services/link.md");
        Shell("cd input && for i in $(seq 40); do mkdir d && cd d; done; echo x > x.md");

        var run = WarmProgram.Run(_folder.Path, [.. command.Split(' '), .. Day(command)]);

        Sound(run, 0, 1);
        if (command == "check")
        {
            Assert.Contains("services/pipe.md:1:1: error SM0003: there is nothing in this file", run.Output, StringComparison.Ordinal);
            Assert.Contains("it is in more than 16 nested folders", run.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Without_an_input_it_says_so(string command)
    {
        _folder.Write("input", "a file");
        _folder.Write("table.csv", "id\n");

        Sound(WarmProgram.Run(_folder.Path, [.. command.Split(' '), .. Day(command)]), 2);
    }

    // Nothing takes what it prints: a full disk, and an output that is closed.
    [Theory]
    [InlineData("report > /dev/full", "The command did not finish: the disk is full.")]
    [InlineData("check --format json > /dev/full", "The command did not finish: the disk is full.")]
    [InlineData("import --template >&-", "The command did not finish: its output is closed, so it cannot print.")]
    [InlineData("check --today 2026-11-02 2> /dev/full", "")]
    public void An_output_that_takes_nothing_is_told(string command, string said)
    {
        Input();

        var (exit, errors) = Shell($"dotnet \"{SupportMapProgram.Assembly}\" {command}");

        Assert.Equal((said.Length == 0 ? 0 : 2, said), (exit, errors.Trim()));
    }

    // With fewer than the least .NET itself does not start.
    [Theory]
    [InlineData(128, "build --today 2026-11-02 --output site")]
    [InlineData(80, "check --today 2026-11-02")]
    public void With_few_files_open_it_ends_or_says_so(int most, string command)
    {
        Input();

        var (exit, errors) = Shell($"ulimit -n {most}; exec dotnet \"{SupportMapProgram.Assembly}\" {command}");

        Assert.True(exit == 0 || (exit == 2 && errors.Contains("too many files are open at once", StringComparison.Ordinal)), errors);
    }

    // .NET itself makes a large file of its own to keep what it compiles, if it is allowed to.
    [Theory]
    [InlineData(16, "build --today 2026-11-02 --output site")]
    [InlineData(0, "schema")]
    public void With_a_limit_on_the_size_of_files_it_says_so(int mostKilobytes, string command)
    {
        Input();
        var before = _folder.Files();

        var (exit, errors) = Shell(
            "export DOTNET_EnableWriteXorExecute=0 DOTNET_EnableDiagnostics=0; trap '' XFSZ; "
            + $"ulimit -f {mostKilobytes}; exec dotnet \"{SupportMapProgram.Assembly}\" {command}");

        Assert.Equal(2, exit);
        Assert.Matches("^The [^\n:]+: the limit on file size is too low; raise it with: ulimit -f unlimited\\.\n$", errors);
        Assert.Equal(before, _folder.Files());
    }

    [Fact]
    public void A_file_name_that_begins_with_an_at_is_a_file_name()
    {
        Input();

        var run = WarmProgram.Run(_folder.Path, "check", "@/etc/hostname");

        Assert.Equal((2, "There is no file or folder “@/etc/hostname”.\n"), (run.ExitCode, run.Errors));
    }

    [Fact]
    public void A_template_needs_no_input() =>
        Sound(SupportMapProgram.Run(_folder.Path, new Dictionary<string, string>(), "import", "--template"), 0);

    private static void Sound(SupportMapProgram.Finished run, params int[] exits)
    {
        Assert.Contains(run.ExitCode, exits);
        Assert.False(Trace().IsMatch(run.Errors), run.Errors);
    }

    private static string[] Day(string command) => command.StartsWith("fmt", StringComparison.Ordinal)
        || command.StartsWith("schema", StringComparison.Ordinal) ? [] : ["--today", "2026-11-02"];

    private void Input()
    {
        _folder.Copy(TestInput.Folder("guides-and-checklists"), "input");
        _folder.Write("table.csv", "id,name\nwarm-room,Warm room\n");
    }

    [GeneratedRegex("Exception|^   at |fault of the program", RegexOptions.Multiline)]
    private static partial Regex Trace();

    private (int Exit, string Errors) Shell(string script)
    {
        using var shell = Process.Start(new ProcessStartInfo("bash", ["-c", script])
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            StandardErrorEncoding = Encoding.UTF8,
        })!;
        var output = shell.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = shell.StandardError.ReadToEnd();
        shell.WaitForExit();
        _ = output.Result;
        return (shell.ExitCode, errors);
    }
}
