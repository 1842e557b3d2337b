using System.Text;
using System.Text.RegularExpressions;
using SupportMap.Browser.Tests.Support;
using SupportMap.Output;
using SupportMap.Tests.Support;

namespace SupportMap.Browser.Tests;

public sealed partial class StyleTests
{
    [Fact]
    public void Every_rule_is_used_on_some_page()
    {
        using var folder = new TemporaryFolder();
        SiteFolder.Write(folder.Combine("site"), RealSite.Files);

        var unused = Node.Run(RepositoryRoot.Combine("tests", "SupportMap.Browser.Tests", "Scripts", "unused-styles.mjs"), folder.Combine("site"), RepositoryRoot.Combine("theme"));

        Assert.Equal("", unused.Trim());
    }

    [Fact]
    public void Styles_load_nothing_from_elsewhere()
    {
        var styles = RealSite.Files.Where(file => file.Path.EndsWith(".css", StringComparison.Ordinal)).Select(file => Encoding.UTF8.GetString(file.Bytes)).ToList();

        Assert.NotEmpty(styles);
        Assert.Empty(styles.SelectMany(css => Elsewhere().Matches(css)).Select(match => match.Value));
    }

    [GeneratedRegex("""@import[^;]*|url\(\s*["']?(?!/[^/]|#)[^)]*""")]
    private static partial Regex Elsewhere();
}
