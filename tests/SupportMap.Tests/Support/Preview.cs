using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace SupportMap.Tests.Support;

/// <summary><c>supportmap serve</c> in a process of its own, and a browser's view of it.</summary>
internal sealed class Preview : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly StringBuilder _said = new();
    private readonly HttpClient _browser;

    private Preview(Process process, int port)
    {
        _process = process;
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.BeginErrorReadLine();
        _browser =
            new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri($"http://localhost:{port}") };
    }

    public Uri Address => _browser.BaseAddress!;

    public string Said
    {
        get
        {
            lock (_said)
            {
                return _said.ToString();
            }
        }
    }

    /// <summary>Starts it on a port that nobody listens on, and waits until it answers.</summary>
    /// <param name="folder">The folder that holds input/.</param>
    public static Preview Start(string folder)
    {
        var port = FreePort();
        var process =
            SupportMapProgram.Start(folder, new Dictionary<string, string>(), "serve", "--port", $"{port}", "--today", "2026-11-02");
        var preview = new Preview(process, port);
        preview.WaitFor(said => said.Contains($"Open http://localhost:{port} in a browser.", StringComparison.Ordinal), () => preview.Said);
        return preview;
    }

    public async Task<(HttpStatusCode Status, string Body, HttpResponseMessage Answer)> Get(string path)
    {
        var answer = await _browser.GetAsync(new Uri($"{Address.GetLeftPart(UriPartial.Authority)}{path}"));
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer);
    }

    public Task<HttpResponseMessage> Send(HttpRequestMessage request) =>
        _browser.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);

    /// <summary>Asks for a page again and again until it is as it should be.</summary>
    public async Task<string> GetUntil(string path, Func<string, bool> isRight)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            var body = (await Get(path)).Body;
            if (isRight(body))
            {
                return body;
            }

            if (watch.Elapsed > Patience)
            {
                throw new TimeoutException($"{path} did not become what it should be. It was:\n{body}\nThe preview said:\n{Said}");
            }

            await Task.Delay(100);
        }
    }

    /// <summary>Presses Ctrl+C.</summary>
    /// <returns>The exit code.</returns>
    public int Stop()
    {
        SupportMapProgram.PressCtrlC(_process);
        return _process.WaitForExit(Patience)
            ? _process.ExitCode
            : throw new TimeoutException($"The preview did not stop. It said:\n{Said}");
    }

    public void Dispose()
    {
        _browser.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private void WaitFor(Func<string, bool> isRight, Func<string> look)
    {
        var watch = Stopwatch.StartNew();
        while (!isRight(look()))
        {
            if (watch.Elapsed > Patience || _process.HasExited)
            {
                Dispose();
                throw new TimeoutException($"The preview did not start. It said:\n{look()}");
            }

            Thread.Sleep(50);
        }
    }

    private void Hear(string? line)
    {
        lock (_said)
        {
            _said.AppendLine(line);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
