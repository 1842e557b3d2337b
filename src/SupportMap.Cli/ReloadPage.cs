using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using SupportMap.Output;

namespace SupportMap.Cli;

/// <summary>
/// What a preview adds to each page: a script that reloads it and a box that shows errors. The published site has neither.
/// </summary>
internal static class ReloadPage
{
    public const string EventsPath = "/_preview/events";
    public const string ScriptPath = "/_preview/reload.js";
    public const string StylePath = "/_preview/trouble.css";

    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(20);

    public static byte[] Script { get; } = Encoding.UTF8.GetBytes(
        $$"""
        var events = new EventSource("{{EventsPath}}?shown=" + document.currentScript.dataset.shown);
        events.addEventListener("changed", function () { location.reload(); });
        addEventListener("pagehide", function () { events.close(); });

        """);

    public static byte[] Style { get; } = Encoding.UTF8.GetBytes(
        """
        .preview-trouble { margin: 0; padding: 1rem; background: #fff3f3; color: #1a1a1a; border-bottom: 4px solid #a1192e; }
        .preview-trouble h2 { margin: 0 0 .5rem; font: bold 1.125rem sans-serif; }
        .preview-trouble pre { margin: 0; white-space: pre-wrap; font: .9375rem/1.5 monospace; }
        @media print { .preview-trouble { display: none; } }

        """);

    /// <summary>An HTML file with the script, and the box when there are errors; any other file unchanged.</summary>
    public static byte[] WithScript(OutputFile file, PreviewState state)
    {
        if (!file.Path.EndsWith(".html", StringComparison.Ordinal))
        {
            return file.Bytes;
        }

        var html = Encoding.UTF8.GetString(file.Bytes)
            .Replace("</head>", $"{ScriptTag(state)}{(state.Trouble is null ? "" : StyleLink)}</head>", StringComparison.Ordinal);
        var body = html.IndexOf("<body", StringComparison.Ordinal);
        var end = body < 0 ? -1 : html.IndexOf('>', body);
        return Encoding.UTF8.GetBytes(
            state.Trouble is null || end < 0
                ? html
                : html.Insert(end + 1, Box(state.Trouble, "The input has errors. This is the last good site.")));
    }

    /// <summary>The page shown at every address until there is a good site.</summary>
    public static byte[] TroubleOnly(PreviewState state) => Encoding.UTF8.GetBytes(
        $"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Errors in the input</title>{ScriptTag(state)}"
        + $"{StyleLink}</head><body>{Box(state.Trouble ?? "", "The input has errors, and there is no good site yet.")}</body></html>");

    /// <summary>Keeps the response open and sends an event on each change; at once when the page shows an old state.</summary>
    public static async Task SendEvents(Preview preview, HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        var gone = context.RequestAborted;
        var next = preview.Changed;
        var shown = context.Request.Query["shown"].ToString() is { Length: > 0 } version ? version : preview.State.Version;
        await context.Response.WriteAsync(": ready\n\n", gone).ConfigureAwait(false);
        await context.Response.Body.FlushAsync(gone).ConfigureAwait(false);
        while (!gone.IsCancellationRequested)
        {
            try
            {
                if (preview.State.Version == shown)
                {
                    await Task.WhenAny(next, Task.Delay(KeepAlive, gone)).ConfigureAwait(false);
                }

                next = preview.Changed;
                var now = preview.State.Version;
                await context.Response.WriteAsync(
                    now == shown ? ": still here\n\n" : "event: changed\ndata: \n\n", gone).ConfigureAwait(false);
                await context.Response.Body.FlushAsync(gone).ConfigureAwait(false);
                shown = now;
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private static string ScriptTag(PreviewState state) => $"<script src=\"{ScriptPath}\" data-shown=\"{state.Version}\" defer></script>";

    private static string StyleLink => $"<link rel=\"stylesheet\" href=\"{StylePath}\">";

    private static string Box(string trouble, string heading) =>
        $"<div class=\"preview-trouble\" role=\"alert\"><h2>{heading}</h2><pre>{WebUtility.HtmlEncode(trouble)}</pre></div>";
}
