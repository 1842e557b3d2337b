using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace SupportMap.Tests.Support;

/// <summary>
/// The built program in a process that runs it for one test after the other: a tenth of the time of one that starts anew.
/// On Linux it obeys the permissions of files and folders even for root, who may otherwise read and write all of them.
/// </summary>
internal sealed class WarmProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private static readonly ConcurrentBag<WarmProgram> Idle = [];

    private static readonly string[] ObeysPermissions = OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess
        ? ["setpriv", "--bounding-set=-dac_override,-dac_read_search", "dotnet"] : ["dotnet"];

    private readonly Process _process;

    private WarmProgram(Process process) => _process = process;

    /// <summary>
    /// Runs the program to its end. For environment variables, signals and raw output there is <see cref="SupportMapProgram"/>.
    /// </summary>
    /// <param name="folder">The folder it is run in.</param>
    public static SupportMapProgram.Finished Run(string folder, params string[] arguments)
    {
        var program = Idle.TryTake(out var idle) ? idle : Start();
        var finished = program.Ask([folder, .. arguments]);
        Idle.Add(program);
        return finished;
    }

    private static WarmProgram Start()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new(Process.Start(new ProcessStartInfo(ObeysPermissions[0], [.. ObeysPermissions[1..], SupportMapProgram.Assembly])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
            Environment = { ["DOTNET_STARTUP_HOOKS"] = typeof(WarmProgram).Assembly.Location },
        })!);
    }

    private SupportMapProgram.Finished Ask(string[] question)
    {
        _process.StandardInput.WriteLine(JsonSerializer.Serialize(question));
        var answer = _process.StandardOutput.ReadLineAsync();
        if (!answer.Wait(Patience))
        {
            _process.Kill();
            throw new TimeoutException($"supportmap {string.Join(' ', question[1..])} did not end within {Patience.TotalMinutes} minutes.");
        }

        var parts = JsonSerializer.Deserialize<string[]>(answer.Result ?? throw new InvalidOperationException(
            $"supportmap {string.Join(' ', question[1..])} ended the process that ran it."))!;
        return new(int.Parse(parts[0], CultureInfo.InvariantCulture), parts[1], parts[2]);
    }
}
