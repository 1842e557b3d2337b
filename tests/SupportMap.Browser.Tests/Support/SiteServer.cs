using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SupportMap.Cli;
using SupportMap.Output;
using SupportMap.Site;

namespace SupportMap.Browser.Tests.Support;

/// <summary>Serves a site from memory on a free port, with the headers that it is published with.</summary>
internal sealed class SiteServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private readonly Func<string, byte[]?> _at;

    private SiteServer(WebApplication app, Func<string, byte[]?> at) => (_app, _at) = (app, at);

    /// <summary>Where the site is: <c>http://localhost:40123</c>.</summary>
    public string Origin { get; private set; } = "";

    /// <param name="at">What stands at an address (<c>/needs/</c>), or null.</param>
    public static async Task<SiteServer> Start(Func<string, byte[]?> at)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0));
        var app = builder.Build();
        var server = new SiteServer(app, at);
        app.Run(server.Answer);
        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        server.Origin = $"http://localhost:{new Uri(address).Port}";
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task Answer(HttpContext context)
    {
        // Browsers would turn every address of this server into https, which it does not speak.
        foreach (var (name, value) in SecurityHeaders.All.Where(header => header.Name != "Strict-Transport-Security"))
        {
            context.Response.Headers[name] = value;
        }

        var address = context.Request.Path.Value!;
        var file = _at(address);
        context.Response.StatusCode = file is null ? 404 : 200;
        context.Response.ContentType = ContentTypes.For(file is null || address.EndsWith('/') ? "404.html" : address);
        await context.Response.Body.WriteAsync(file ?? _at("/404.html")!, context.RequestAborted);
    }
}
