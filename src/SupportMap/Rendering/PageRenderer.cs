using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using SupportMap.Pages;

namespace SupportMap.Rendering;

/// <summary>Renders pages with Razor components. The only file that knows how components are rendered.</summary>
public sealed class PageRenderer(Theme theme)
{
    // Of the writer, in characters: each page has a writer of its own, whose memory is thrown away with it.
    private const int Piece = 512;

    private static readonly UTF8Encoding Utf8 = new(false);

    // Without this encoder "café" is written as "caf&#xE9;".
    private static readonly ServiceProvider Services = new ServiceCollection()
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .BuildServiceProvider();

    /// <summary>Writes the page as a whole HTML document, in UTF-8.</summary>
    /// <remarks>
    /// Each page gets a renderer of its own: a shared one keeps every page it
    /// has rendered alive. Safe to call from several threads.
    /// </remarks>
    public void Render(Page page, Stream stream)
    {
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(Document.View)] = theme.View(page) });
        using var writer = new StreamWriter(stream, Utf8, Piece, leaveOpen: true);
        using var renderer = new HtmlRenderer(Services, NullLoggerFactory.Instance);
        renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync<Document>(parameters).ConfigureAwait(false);
            root.WriteHtmlTo(new UnindentedWriter(writer));
        }).GetAwaiter().GetResult();
    }

    private sealed class Document : IComponent
    {
        private RenderHandle _handle;

        [Parameter]
        public RenderFragment? View { get; set; }

        public void Attach(RenderHandle renderHandle) => _handle = renderHandle;

        public Task SetParametersAsync(ParameterView parameters)
        {
            _handle.Render(parameters.GetValueOrDefault<RenderFragment>(nameof(View))!);
            return Task.CompletedTask;
        }
    }
}
