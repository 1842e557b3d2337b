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
    // Without this encoder "café" is written as "caf&#xE9;".
    private static readonly ServiceProvider Services = new ServiceCollection()
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .BuildServiceProvider();

    /// <summary>The page as a whole HTML document.</summary>
    /// <remarks>Each page gets a renderer of its own: a shared one keeps every page it has rendered alive. Safe to call from several threads.</remarks>
    public string Render(Page page)
    {
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { ["Page"] = page });
        using var renderer = new HtmlRenderer(Services, NullLoggerFactory.Instance);
        return renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync(theme.ComponentFor(page), parameters).ConfigureAwait(false);
            return root.ToHtmlString();
        }).GetAwaiter().GetResult();
    }
}
