using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace SupportMap.Tests.Support;

/// <summary>A program of this machine that was run to its end, such as Node.js or dotnet.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Errors)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>All that it wrote.</summary>
    public string Text => $"{Output}\n{Errors}".Trim();

    /// <summary>Runs a program in a folder of the repository.</summary>
    /// <param name="folder">Its path from the root; empty for the root itself.</param>
    public static ProgramRun In(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = RepositoryRoot.Combine(folder),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        // Node.js writes its results in another form when it believes that a test of its own has started it.
        start.Environment.Remove("NODE_TEST_CONTEXT");
        using var process = Start(start);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} did not end within {Patience.TotalMinutes} minutes.");
        }

        return new ProgramRun(process.ExitCode, output.Result, errors.Result);
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception missing)
        {
            throw new InvalidOperationException($"“{start.FileName}” cannot be started; is it installed?", missing);
        }
    }
}
