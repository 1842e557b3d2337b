using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SupportMap.OpenData;
using SupportMap.Output;
using SupportMap.Site;

namespace SupportMap.Cli;

/// <summary>Serves a preview with the headers of the published site, and reloads open pages when it changes.</summary>
internal static class PreviewServer
{
    private const int ThreadsToAnswer = 6;

    // Nobody needs more previews than this at once.
    private const int PortsToTry = 20;

    public static async Task<int> Run(Preview preview, int port, CancellationToken cancel)
    {
        using var claim = preview.Claim();
        Terminal.SayIfAny(claim.Recovered);
        // Writing a site keeps every core busy; a browser would otherwise wait half a second for a thread.
        ThreadPool.SetMinThreads(Environment.ProcessorCount + ThreadsToAnswer, Environment.ProcessorCount + ThreadsToAnswer);
        using var watcher = new InputWatcher(preview.InputName, preview.Build);
        // On another thread, so that Ctrl+C works during the first build.
        await Task.Run(() => watcher.First(cancel), CancellationToken.None).ConfigureAwait(false);
        if (cancel.IsCancellationRequested)
        {
            return ExitCode.Stopped;
        }

        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = Environments.Production });
        builder.Logging.ClearProviders();
        // Only this machine: a preview is not for the network.
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.ListenLocalhost(port));
        // Open pages hold a connection that would otherwise delay shutdown.
        builder.WebHost.UseShutdownTimeout(TimeSpan.FromSeconds(1));
        await using var app = builder.Build();
        app.Run(context => Answer(preview, context));
        try
        {
            await app.StartAsync(cancel).ConfigureAwait(false);
        }
        catch (IOException e) when (e.InnerException is SocketException or Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            Terminal.Say($"Port {port} is already in use. Stop the program that uses it, or choose another with --port.");
            return ExitCode.WrongUse;
        }
        catch (SocketException e)
        {
            Terminal.Say($"Port {port} cannot be used ({e.Message}). Choose another port with --port, from 1024 up.");
            return ExitCode.WrongUse;
        }

        Terminal.Say($"Open http://localhost:{port} in a browser. Ctrl+C stops the preview.");
        await app.WaitForShutdownAsync(cancel).ConfigureAwait(false);
        return ExitCode.Fine;
    }

    /// <summary>The first free port from this one up; this one if none is free.</summary>
    public static int FreePort(int first) => Enumerable.Range(first, PortsToTry).FirstOrDefault(IsFree, first);

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port) { ExclusiveAddressUse = true };
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    // Another site could point its own name here (DNS rebinding) and read unpublished pages.
    private static bool IsThisMachine(HostString host) => host.Host is "localhost" or "127.0.0.1" or "[::1]";

    private static async Task Answer(Preview preview, HttpContext context)
    {
        foreach (var (name, value) in SecurityHeaders.All.Where(header => header.Name != "Strict-Transport-Security"))
        {
            context.Response.Headers[name] = value;
        }

        context.Response.Headers.CacheControl = "no-store";
        if (!IsThisMachine(context.Request.Host))
        {
            context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
            return;
        }

        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = "GET, HEAD";
            return;
        }

        var path = context.Request.Path.Value ?? "/";
        switch (path)
        {
            case ReloadPage.EventsPath:
                await ReloadPage.SendEvents(preview, context).ConfigureAwait(false);
                return;
            case ReloadPage.ScriptPath:
                await Send(context, 200, "text/javascript; charset=utf-8", ReloadPage.Script).ConfigureAwait(false);
                return;
            case ReloadPage.StylePath:
                await Send(context, 200, "text/css; charset=utf-8", ReloadPage.Style).ConfigureAwait(false);
                return;
            default:
                await SendFile(preview, context, path).ConfigureAwait(false);
                return;
        }
    }

    private static async Task SendFile(Preview preview, HttpContext context, string path)
    {
        var state = preview.State;
        if (state.Site is not { } site)
        {
            await Send(context, 500, "text/html; charset=utf-8", ReloadPage.TroubleOnly(state)).ConfigureAwait(false);
            return;
        }

        if (path.StartsWith(DataRules.Folder, StringComparison.Ordinal))
        {
            context.Response.Headers[DataRules.OpenToAll.Name] = DataRules.OpenToAll.Value;
        }

        if (Redirects.Target(site.Redirects, path) is { } target)
        {
            context.Response.Redirect($"{target}{context.Request.QueryString}", permanent: true);
            return;
        }

        var name = OutputFile.PathFor(DataRules.FileFor(path));
        var found = site.File(name);
        if (found is null && site.File($"{name}/index.html") is not null)
        {
            context.Response.Redirect($"{path}/{context.Request.QueryString}", permanent: false);
            return;
        }

        var status = found is null ? 404 : 200;
        if (status == 200 && path.StartsWith("/assets/", StringComparison.Ordinal))
        {
            // As published: the name contains a hash of the content, so browsers can cache it.
            context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        }

        found ??= site.File(DataRules.NothingFor(path)) ?? site.File("404.html");
        if (found is null)
        {
            context.Response.StatusCode = 404;
            return;
        }

        await Send(
            context,
            status,
            status == 200 && DataRules.IsJson(path) ? DataRules.JsonType : ContentTypes.For(found.Path),
            ReloadPage.WithScript(found, state)).ConfigureAwait(false);
    }

    private static async Task Send(HttpContext context, int status, string type, ReadOnlyMemory<byte> body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type;
        context.Response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(body, context.RequestAborted).ConfigureAwait(false);
        }
    }
}
