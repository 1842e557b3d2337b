using System.Diagnostics;

namespace SupportMap.Cli.Pdf;

/// <summary>An installed Chromium or Chrome, used to print pages.</summary>
internal sealed class ChromiumProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    // The headless shell starts fastest.
    private static readonly string[] Names =
        ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

    // Folders and programs.
    private static readonly string[] UsualPlaces =
    [
        "/usr/bin",
        "/usr/local/bin",
        "/usr/lib/chromium",
        "/snap/bin",
        "/opt/google/chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        .. new[]
        {
            Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86,
            Environment.SpecialFolder.LocalApplicationData,
        }
            .Select(folder => Path.Combine(Environment.GetFolderPath(folder), "Google", "Chrome", "Application", "chrome.exe")),
    ];

    private readonly string _path;

    private ChromiumProgram(string path) => _path = path;

    /// <summary>The browser that CHROME_PATH names, or else an installed one.</summary>
    /// <exception cref="PdfException">No browser was found; the message says what to do.</exception>
    public static ChromiumProgram Find()
    {
        var chosen = Environment.GetEnvironmentVariable("CHROME_PATH");
        if (!string.IsNullOrEmpty(chosen))
        {
            return File.Exists(chosen)
                ? new ChromiumProgram(chosen)
                : throw new PdfException($"CHROME_PATH is “{chosen}”, but there is no such file");
        }

        return new ChromiumProgram(
            Installed()
            ?? throw new PdfException(
                "--pdf needs Chromium or Chrome, and neither was found. Install one, or set CHROME_PATH to its path"));
    }

    /// <summary>The path of an installed browser, or null.</summary>
    public static string? Installed() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Concat(UsualPlaces)
        .SelectMany(place => Names.Select(name => Path.Combine(place, OperatingSystem.IsWindows() ? $"{name}.exe" : name)).Append(place))
        .FirstOrDefault(File.Exists);

    /// <summary>Prints a page as a tagged PDF.</summary>
    /// <param name="profile">A fresh folder for the browser's profile.</param>
    /// <exception cref="PdfException">The browser failed or timed out.</exception>
    /// <exception cref="OperationCanceledException">The user stopped the build.</exception>
    public async Task Print(string address, string file, string profile, CancellationToken cancel)
    {
        var start =
            new ProcessStartInfo(_path, Arguments(address, file, profile)) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var said = process.StandardError.ReadToEndAsync(cancel);
        var output = process.StandardOutput.ReadToEndAsync(cancel);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Patience);
        try
        {
            await process.WaitForExitAsync(limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            cancel.ThrowIfCancellationRequested();
            throw new PdfException($"{_path} did not print {address} within {Patience.TotalMinutes} minutes");
        }

        await output.ConfigureAwait(false);
        if (process.ExitCode != 0 || !File.Exists(file))
        {
            throw new PdfException($"{_path} could not print {address}: {await said.ConfigureAwait(false)}");
        }
    }

    private static IEnumerable<string> Arguments(string address, string file, string profile) =>
    [
        "--headless",
        // Containers run as root, where the sandbox cannot start. The browser opens only our own pages.
        .. Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows() ? ["--no-sandbox"] : Array.Empty<string>(),
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        $"--user-data-dir={profile}",
        "--export-tagged-pdf",
        "--generate-pdf-document-outline",
        "--no-pdf-header-footer",
        $"--print-to-pdf={file}",
        address,
    ];
}
