using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace SupportMap.Benchmarks;

/// <summary>Runs another program to its end and measures it, on Linux.</summary>
internal static class MeasuredProcess
{
    private const int OfChildren = -1;

    // Each look takes time from the program that is measured.
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(20);

    /// <summary>Starts with nothing left to write from whatever ran before.</summary>
    /// <param name="errors">The lines that the program wrote to its error output.</param>
    /// <exception cref="InvalidOperationException">The program is not there or fails.</exception>
    public static Measured Run(string program, IEnumerable<string> arguments, string folder, out string[] errors)
    {
        FlushDisk();
        var (user, system) = CpuOfChildren();
        var start = Stopwatch.GetTimestamp();
        using var process = Start(program, arguments, folder);
        var output = process.StandardOutput.ReadToEndAsync();
        var problems = process.StandardError.ReadToEndAsync();
        long peak = 0;
        do
        {
            peak = Math.Max(peak, Math.Max(Highest(process.Id), OfTree(process.Id)));
        }
        while (!process.WaitForExit(BetweenLooks));
        process.WaitForExit();
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var (userAfter, systemAfter) = CpuOfChildren();
        errors = problems.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return process.ExitCode == 0
            ? new Measured(seconds, userAfter - user + systemAfter - system, peak)
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed:\n{output.Result}{problems.Result}");
    }

    private static Process Start(string program, IEnumerable<string> arguments, string folder)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
        }
        catch (Win32Exception missing)
        {
            throw new InvalidOperationException($"“{program}” cannot be started: it is not installed, or not on the path.", missing);
        }
    }

    // The most that one program has had, as the system noted it: no short peak between two looks is missed.
    private static long Highest(int id) => Line(id, "VmHWM:");

    // The sum over a program and all that it started, at this moment.
    private static long OfTree(int id) => Line(id, "VmRSS:") + Children(id).Sum(OfTree);

    private static long Line(int id, string name)
    {
        try
        {
            var line = File.ReadLines($"/proc/{id}/status").FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal));
            return line is null ? 0 : 1024 * long.Parse(line.AsSpan(name.Length).Trim().TrimEnd("kB").Trim(), CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            // It has ended.
            return 0;
        }
    }

    private static int[] Children(int id)
    {
        try
        {
            return [.. Directory.EnumerateDirectories($"/proc/{id}/task")
                .SelectMany(task => File.ReadAllText($"{task}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Select(child => int.Parse(child, CultureInfo.InvariantCulture))];
        }
        catch (IOException)
        {
            return [];
        }
    }

    private static (double User, double System) CpuOfChildren()
    {
        // Two times of seconds and microseconds, then counts that are not used here.
        var usage = new long[18];
        _ = GetUsage(OfChildren, usage);
        return (usage[0] + (usage[1] / 1e6), usage[2] + (usage[3] / 1e6));
    }

    [DllImport("libc", EntryPoint = "getrusage")]
    private static extern int GetUsage(int who, [Out] long[] usage);

    [DllImport("libc", EntryPoint = "sync")]
    public static extern void FlushDisk();
}
