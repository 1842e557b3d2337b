using System.Text;
using Microsoft.AspNetCore.Components;
using SupportMap.Pages;
using SupportMap.Rendering;

namespace SupportMap.Tests.Support;

/// <summary>A theme that writes each page's model as lines of text, so that expected sites do not change with the look of the real one.</summary>
internal static class PlainTheme
{
    public static Theme Create() => new(
        _ => typeof(PlainView),
        new Dictionary<string, byte[]> { [Theme.StyleSheet] = Encoding.UTF8.GetBytes("p{color:var(--action)}\n") },
        new Dictionary<string, byte[]>());
}

/// <summary>Shows any page with <see cref="PlainPage"/>.</summary>
public sealed class PlainView : IComponent
{
    private RenderHandle _handle;

    [Parameter]
    public Page? Page { get; set; }

    public void Attach(RenderHandle renderHandle) => _handle = renderHandle;

    public Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        _handle.Render(builder => builder.AddMarkupContent(0, PlainPage.Write(Page!)));
        return Task.CompletedTask;
    }
}
