using System.Text;
using SupportMap.Rendering;

namespace SupportMap.Tests.Support;

/// <summary>
/// A theme that writes each page's model as lines of text, so that expected sites do not change with the look of the real one.
/// </summary>
internal static class PlainTheme
{
    public static Theme Create() => new(
        page => builder => builder.AddMarkupContent(0, PlainPage.Write(page)),
        new Dictionary<string, byte[]> { [Theme.StyleSheet] = Encoding.UTF8.GetBytes("p{color:var(--action)}\n") },
        new Dictionary<string, byte[]>());
}
