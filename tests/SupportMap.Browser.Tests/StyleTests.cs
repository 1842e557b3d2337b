using System.Text;
using System.Text.RegularExpressions;
using SupportMap.Browser.Tests.Support;
using SupportMap.Output;
using SupportMap.Tests.Support;

namespace SupportMap.Browser.Tests;

public sealed partial class StyleTests
{
    [Fact]
    public void Styles_load_nothing_from_elsewhere()
    {
        var styles = RealSite.Files.Where(file => file.Path.EndsWith(".css", StringComparison.Ordinal))
            .Select(file => Encoding.UTF8.GetString(file.Bytes))
            .ToList();

        Assert.NotEmpty(styles);
        Assert.Empty(styles.SelectMany(css => Elsewhere().Matches(css)).Select(match => match.Value));
    }

    [GeneratedRegex("""@import[^;]*|url\(\s*(?!["']?(?:/[^/]|#|data:image/svg))[^)]*""")]
    private static partial Regex Elsewhere();
}
