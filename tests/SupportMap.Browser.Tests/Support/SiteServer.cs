using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SupportMap.Output;

namespace SupportMap.Browser.Tests.Support;

/// <summary>Serves the real site from memory on a free port, with the headers that it is published with.</summary>
internal sealed class SiteServer : IAsyncDisposable
{
    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    private readonly WebApplication _app;

    private SiteServer(WebApplication app) => _app = app;

    /// <summary>Where the site is: <c>http://localhost:40123</c>.</summary>
    public string Origin { get; private set; } = "";

    public static async Task<SiteServer> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0));
        var app = builder.Build();
        app.Run(Answer);
        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        return new SiteServer(app) { Origin = $"http://localhost:{new Uri(address).Port}" };
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static async Task Answer(HttpContext context)
    {
        // Browsers would turn every address of this server into https, which it does not speak.
        foreach (var (name, value) in SecurityHeaders.All.Where(header => header.Name != "Strict-Transport-Security"))
        {
            context.Response.Headers[name] = value;
        }

        var address = context.Request.Path.Value!;
        var file = RealSite.At(address);
        context.Response.StatusCode = file is null ? 404 : 200;
        context.Response.ContentType = ContentType(file is null || address.EndsWith('/') ? ".html" : Path.GetExtension(address));
        await context.Response.Body.WriteAsync(file ?? RealSite.At("/404.html")!, context.RequestAborted);
    }

    private static string ContentType(string extension) =>
        ContentTypes.TryGetContentType(extension, out var type) && type.StartsWith("text/", StringComparison.Ordinal) ? $"{type}; charset=utf-8" : type ?? "application/octet-stream";
}
