using System.ComponentModel;
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace SupportMap.Tests.Support;

/// <summary>
/// A Node.js script: run to its end with <see cref="Run"/>, or kept open with <see cref="Start"/> and asked line by line.
/// If there is a package-lock.json in its folder, its packages are installed first when they are missing or have changed.
/// </summary>
internal sealed class Node : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly Lock Installing = new();

    private readonly Process process;
    private readonly Lock asking = new();
    private readonly StringBuilder errors = new();

    private Node(Process process)
    {
        this.process = process;
        process.ErrorDataReceived += (_, line) => AddError(line.Data);
        process.BeginErrorReadLine();
    }

    /// <summary>Runs a script and returns what it writes.</summary>
    /// <param name="script">The full path of the script.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <exception cref="InvalidOperationException">There is no Node.js, or the script fails; the message holds its errors.</exception>
    public static string Run(string script, params string[] arguments)
    {
        using var node = Start(script, arguments);
        return node.ReadToEnd("failed");
    }

    /// <summary>Starts a script that answers each line it reads with one line.</summary>
    /// <param name="script">The full path of the script.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <exception cref="InvalidOperationException">There is no Node.js, or its packages cannot be installed.</exception>
    public static Node Start(string script, params string[] arguments)
    {
        var folder = Path.GetDirectoryName(script)!;
        Install(folder);
        return new Node(StartProcess("node", folder, [script, .. arguments]));
    }

    /// <summary>Sends one line and returns the line that comes back.</summary>
    /// <exception cref="InvalidOperationException">The script ends instead, or takes too long.</exception>
    public string Ask(string line)
    {
        lock (asking)
        {
            try
            {
                process.StandardInput.WriteLine(line);
                process.StandardInput.Flush();
            }
            catch (IOException)
            {
                throw Failure("ended before it was asked");
            }

            var answer = process.StandardOutput.ReadLineAsync();
            if (!answer.Wait(Patience))
            {
                throw Failure($"did not answer within {Patience.TotalSeconds} seconds");
            }

            return answer.Result ?? throw Failure("ended before it answered");
        }
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }

    /// <summary>npm ci, when the packages are missing or belong to another package-lock.json.</summary>
    internal static void Install(string folder)
    {
        var lockFile = Path.Combine(folder, "package-lock.json");
        if (!File.Exists(lockFile))
        {
            return;
        }

        lock (Installing)
        {
            var wanted = Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(lockFile)));
            var installed = Path.Combine(folder, "node_modules", ".installed-lock");
            if (File.Exists(installed) && string.Equals(File.ReadAllText(installed).Trim(), wanted, StringComparison.OrdinalIgnoreCase))
            {
                return;
            }

            var program = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
            using var npm = new Node(StartProcess(program, folder, ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]));
            npm.ReadToEnd($"could not install the packages of {folder}");
            File.WriteAllText(installed, wanted);
        }
    }

    private string ReadToEnd(string failure)
    {
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw Failure(failure);
    }

    private static Process StartProcess(string program, string folder, IEnumerable<string> arguments)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
            StandardErrorEncoding = utf8,
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception missing)
        {
            throw new InvalidOperationException(
                $"This test needs Node.js 20.11 or later, and \"{program}\" cannot be started: install it from https://nodejs.org/.",
                missing);
        }
    }

    private void AddError(string? line)
    {
        lock (errors)
        {
            errors.AppendLine(line);
        }
    }

    private InvalidOperationException Failure(string what)
    {
        // The last of its errors may still be on the way.
        if (process.WaitForExit(TimeSpan.FromSeconds(2)))
        {
            process.WaitForExit();
        }

        lock (errors)
        {
            return new InvalidOperationException(
                $"{process.StartInfo.FileName} {string.Join(' ', process.StartInfo.ArgumentList)} {what}.{Environment.NewLine}{errors}");
        }
    }
}
