using System.Diagnostics;
using SupportMap.Cli.Pdf;

namespace SupportMap.Browser.Tests.Support;

/// <summary>Finds the browser that the tests drive, and gets one where there is none.</summary>
internal static class Chromium
{
    private const string Advice = "Install Chromium or Chrome, or set CHROME_PATH to one, and run the tests again.";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

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

    /// <summary>The path of a browser.</summary>
    /// <param name="playwrightsOwn">Where Playwright puts the browser that it downloads.</param>
    /// <exception cref="InvalidOperationException">There is none, and none could be had; the message says what to do.</exception>
    public static string Find(string playwrightsOwn) =>
        Chosen() ?? ChromiumProgram.Installed() ?? Existing(playwrightsOwn) ?? FromPlaywright(playwrightsOwn) ?? FromDebian()
        ?? throw new InvalidOperationException($"These tests need a browser, and there is none on this machine. {Advice}");

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
        if (download.Wait(Patience) && download.Result == 0)
        {
            return Existing(playwrightsOwn);
        }

        Say("Playwright could not download a browser.");
        return null;
    }

    private static string? FromDebian()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess || !File.Exists("/etc/debian_version"))
        {
            return null;
        }

        Say("Chromium is installed with apt-get.");
        return Run("apt-get", "update") && Run("apt-get", "install", "-y", "--no-install-recommends", "chromium")
            ? ChromiumProgram.Installed()
            : null;
    }

    private static bool Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" },
        };
        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Say($"{program} {arguments[0]} was stopped: it took more than {Patience.TotalMinutes} minutes.");
            return false;
        }

        if (process.ExitCode != 0)
        {
            Say($"{program} {arguments[0]} failed: {errors.Result}");
        }

        return process.ExitCode == 0;
    }

    // dotnet test shows nothing of the console; xunit.runner.json makes it show these.
    private static void Say(string text) => TestContext.Current.SendDiagnosticMessage($"Browser tests: {text}");
}
