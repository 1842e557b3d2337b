using SupportMap.Cli.Pdf;

namespace SupportMap.Browser.Tests.Support;

/// <summary>Finds the browser that the tests drive, and gets one where there is none.</summary>
internal static class Chromium
{
    private const string Advice = "Install Chromium or Chrome, or set CHROME_PATH to one, and run the tests again.";

    /// <summary>What to start the browser with: for containers that run as root, and for networks where nothing answers.</summary>
    public static IReadOnlyList<string> Arguments { get; } =
    [
        .. Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows() ? ["--no-sandbox"] : Array.Empty<string>(),
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        // No page can reach another machine, whatever is on it.
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
    ];

    private static readonly List<string> Told = [];

    /// <summary>The path of a browser.</summary>
    /// <param name="playwrightsOwn">Where Playwright puts the browser that it downloads.</param>
    /// <exception cref="InvalidOperationException">There is none, and none could be had; the message says what to do.</exception>
    public static string Find(string playwrightsOwn) =>
        Chosen() ?? ChromiumProgram.Installed() ?? Existing(playwrightsOwn) ?? FromPlaywright(playwrightsOwn) ?? FromDebian()
        ?? throw new InvalidOperationException(
            $"These tests need a browser, and there is none on this machine. {Advice} What was tried:\n{string.Join('\n', Told)}");

    private static string? Chosen()
    {
        var path = Environment.GetEnvironmentVariable("CHROME_PATH");
        return string.IsNullOrEmpty(path) ? null
            : Existing(path) ?? throw new InvalidOperationException($"CHROME_PATH is “{path}”, and there is no such file. {Advice}");
    }

    private static string? Existing(string path) => File.Exists(path) ? path : null;

    private static string? FromPlaywright(string playwrightsOwn)
    {
        Say("There is no browser on this machine: Playwright is asked to download one.");
        var download = Task.Run(() => Microsoft.Playwright.Program.Main(["install", "chromium"]));
        if (download.Wait(AptGet.Patience) && download.Result == 0)
        {
            return Existing(playwrightsOwn);
        }

        Say("Playwright could not download a browser.");
        return null;
    }

    private static string? FromDebian()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess || !File.Exists("/etc/debian_version") || !IsOnPath("apt-get"))
        {
            return null;
        }

        Say("Chromium is installed with apt-get.");
        var apt = AptGet.OfThisMachine(Say);
        // Without a window it starts a page in a third of the time. Ubuntu does not have it.
        return apt.Install("chromium-headless-shell") || apt.Install("chromium") ? ChromiumProgram.Installed() : null;
    }

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, program)));

    // dotnet test shows nothing of the console; xunit.runner.json makes it show these.
    private static void Say(string text)
    {
        Told.Add(text);
        TestContext.Current.SendDiagnosticMessage($"Browser tests: {text}");
    }
}
