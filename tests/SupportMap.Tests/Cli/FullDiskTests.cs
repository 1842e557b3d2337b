using System.Diagnostics;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Cli;

/// <summary>A disk that fills up while a command writes: one sentence, exit code 2, and nothing half-written.</summary>
public sealed class FullDiskTests : IDisposable
{
    private const int KilobytesOfTheDisk = 4096;

    // Two entries of a block of the disk each.
    private const string Table =
        """
        name,organisation,summary,needs,areas,for,access,first-step,not-for,phones
        Mill,elm-carers,Soup.,meals,lower-elm,everyone,phone,Phone.,none known,01632 555109
        Weir,elm-carers,Soup.,meals,lower-elm,everyone,phone,Phone.,none known,01632 555109

        """;

    private readonly TempFolder _folder = new();
    private readonly string _disk;

    public FullDiskTests()
    {
        _disk = _folder.Combine("disk");
        Directory.CreateDirectory(_disk);
        Assert.SkipUnless(
            OperatingSystem.IsLinux() && Shell($"mount -t tmpfs -o size={KilobytesOfTheDisk}k none '{_disk}'") == 0,
            "Only root can make a small disk here. FaultyDiskTests has a limit for the size of files instead.");
    }

    public void Dispose()
    {
        Shell($"umount '{_disk}'");
        _folder.Dispose();
    }

    [Theory]
    [InlineData(0, "build --output site")]
    [InlineData(60, "build --output site")]
    [InlineData(0, "fmt input/services/elm-lifts.md")]
    [InlineData(0, "import table.csv")]
    [InlineData(4, "import table.csv")]
    [InlineData(0, "import facts.csv --update")]
    [InlineData(0, "apply sent.json")]
    [InlineData(0, "new --set name=Mill --set organisation=elm-carers --set summary=Soup. --set needs=meals --set areas=lower-elm "
        + "--set for=everyone --set access=phone --set first-step=Phone. --set not-for=none --set phones=01632555109")]
    [InlineData(0, "schema")]
    [InlineData(0, "init region")]
    [InlineData(40, "init region")]
    public void Nothing_is_changed_and_it_is_told(int freeKilobytes, string command)
    {
        _folder.Copy(TestInput.Folder("help-after-hospital"), "disk/input");
        var lifts = _folder.Combine("disk", "input", "services", "elm-lifts.md");
        Assert.Equal(0, Run("build --output site").ExitCode);
        // Not in order, and not what the site was built from.
        var entry = File.ReadAllText(lifts).Replace("urgent: true\nkeywords", "keywords", StringComparison.Ordinal);
        File.WriteAllText(lifts, entry.Replace("---\nname: Elm Lifts", "---\nurgent: true\nname: Elm Cars", StringComparison.Ordinal));
        _folder.Write("disk/table.csv", Table);
        _folder.Write("disk/facts.csv", "id,bring\nelm-lifts,Your keys.\n");
        _folder.Write("disk/sent.json", """{"form_name":"change","data":{"service":"elm-lifts","bring":"Your keys."}}""");
        Fill(freeKilobytes);
        var before = Contents();

        var run = Run(command);

        Assert.Equal(2, run.ExitCode);
        Assert.Matches("^The (command did not finish|site was not written): the disk is full\\.\n$", run.Errors);
        Assert.Equal(before, Contents());
    }

    private SupportMapProgram.Finished Run(string command)
    {
        string[] day = command.Split(' ')[0] is "fmt" or "schema" or "init" ? [] : ["--today", "2026-11-02"];
        return WarmProgram.Run(_disk, [.. command.Split(' '), .. day]);
    }

    private void Fill(int freeKilobytes)
    {
        var free = new DriveInfo(_disk).AvailableFreeSpace - (freeKilobytes * 1024);
        File.WriteAllBytes(Path.Combine(_disk, "much"), new byte[free]);
    }

    private List<string> Contents() =>
        [.. _folder.Files().Select(file => $"{file}: {Convert.ToHexString(
            System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(_folder.Combine(file.Split('/')))))}")];

    private static int Shell(string script)
    {
        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", script]) { RedirectStandardError = true })!;
        shell.WaitForExit();
        return shell.ExitCode;
    }
}
