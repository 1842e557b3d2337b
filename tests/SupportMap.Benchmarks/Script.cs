using System.Diagnostics;
using SupportMap.Tests.Support;

namespace SupportMap.Benchmarks;

/// <summary>Runs a Node.js script that may take long; what it prints is seen at once.</summary>
internal static class Script
{
    /// <param name="path">The full path of the script.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <exception cref="InvalidOperationException">The script fails, or there is no Node.js.</exception>
    public static void Run(string path, params string[] arguments)
    {
        Node.Install(Path.GetDirectoryName(path)!);
        using var process = Process.Start(new ProcessStartInfo("node", [path, .. arguments]) { UseShellExecute = false })!;
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{Path.GetFileName(path)} failed.");
        }
    }
}
