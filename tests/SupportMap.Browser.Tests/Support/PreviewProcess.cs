using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using SupportMap.Tests.Support;

namespace SupportMap.Browser.Tests.Support;

/// <summary><c>supportmap serve</c> as a program of its own, on a copy of the real input that tests may change.</summary>
internal sealed class PreviewProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder _folder;
    private readonly Process _process;
    private readonly StringBuilder _said = new();
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private PreviewProcess(TemporaryFolder folder, Process process, string origin)
    {
        (_folder, _process, Origin) = (folder, process, origin);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
    }

    public string Origin { get; }

    /// <summary>Starts the preview and waits until it can be opened.</summary>
    /// <param name="prepare">Changes the copy of the input before, given its folder.</param>
    /// <param name="published">The program as it is published; null for the one beside the tests.</param>
    public static async Task<PreviewProcess> Start(Action<string>? prepare = null, string? published = null)
    {
        var folder = new TemporaryFolder();
        var input = folder.Combine("input");
        Copy(RepositoryRoot.Combine("input"), input);
        prepare?.Invoke(input);
        var port = FreePort();
        string[] program = published is not null ? [published] : ["dotnet", Path.Combine(AppContext.BaseDirectory, "supportmap.dll")];
        string[] arguments =
            ["serve", "--input", input, "--output", folder.Combine("output"), "--port", $"{port}", "--today", "2026-11-21"];
        var start = new ProcessStartInfo(program[0], [.. program[1..], .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var preview = new PreviewProcess(folder, Process.Start(start)!, $"http://localhost:{port}");
        await preview.Ready();
        return preview;
    }

    /// <summary>Changes a file of the input as an editor does.</summary>
    public void Change(string file, Func<string, string> change)
    {
        var path = _folder.Combine("input", file);
        File.WriteAllText(path, change(File.ReadAllText(path)));
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _folder.Dispose();
    }

    private async Task Ready()
    {
        try
        {
            await _ready.Task.WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            Dispose();
            throw new InvalidOperationException($"The preview did not start. It said:\n{_said}");
        }
    }

    private void Hear(string? line)
    {
        lock (_said)
        {
            _said.AppendLine(line);
        }

        if (line?.StartsWith("Open http://", StringComparison.Ordinal) == true)
        {
            _ready.TrySetResult();
        }
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
