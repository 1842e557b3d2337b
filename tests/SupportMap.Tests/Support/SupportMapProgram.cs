using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace SupportMap.Tests.Support;

/// <summary>The built program, run as people run it.</summary>
internal static class SupportMapProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>Its path.</summary>
    public static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "supportmap.dll");

    /// <summary>Runs the program to its end, in a process of its own.</summary>
    /// <param name="folder">The folder it is run in.</param>
    /// <param name="environment">Environment variables of its own.</param>
    public static Finished Run(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        using var process = Start(folder, environment, arguments);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill();
            throw new TimeoutException($"supportmap {string.Join(' ', arguments)} did not end within {Patience.TotalMinutes} minutes.");
        }

        return new Finished(process.ExitCode, output.Result, errors.Result);
    }

    /// <summary>Starts the program and returns at once.</summary>
    public static Process Start(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var start = new ProcessStartInfo("dotnet", [Assembly, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = utf8,
            StandardErrorEncoding = utf8,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    /// <summary>Why Ctrl+C cannot be pressed here; null when it can.</summary>
    public static string? NoCtrlC =>
        OperatingSystem.IsWindows() ? "There are no signals to send."
        : IgnoresCtrlC() ? "Ctrl+C is ignored here, as shells tell programs that they start in the background."
        : null;

    /// <summary>Tells a program to stop as terminals do.</summary>
    public static void PressCtrlC(Process program)
    {
        using var kill = Process.Start("sh", ["-c", $"kill -INT {program.Id}"]);
        kill.WaitForExit();
    }

    // The mask has a bit for each signal, and that of Ctrl+C is the second.
    private static bool IgnoresCtrlC() =>
        File.Exists("/proc/self/status")
        && File.ReadLines("/proc/self/status").First(line => line.StartsWith("SigIgn:", StringComparison.Ordinal)) is var line
        && (ulong.Parse(line["SigIgn:".Length..].Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) & 2) != 0;

    /// <summary>What the program left behind.</summary>
    internal sealed record Finished(int ExitCode, string Output, string Errors);
}
