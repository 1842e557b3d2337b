using System.Text;
using System.Xml.Linq;
using SupportMap.Tests.Support;
using SupportMap.Themes;
using Xunit;

namespace SupportMap.Tests.OpenData;

public class OpenSearchTests
{
    private static readonly XNamespace Schema = "http://a9.com/-/spec/opensearch/1.1/";

    private static readonly BuiltSite Site =
        MadeSite.Of(SiteBuild.Run(TestInput.Of("help-after-hospital"), SiteTheme.Create(), TestInput.Options));

    [Fact]
    public void It_says_where_the_search_is()
    {
        var root = XDocument.Parse(Text("opensearch.xml")).Root!;

        Assert.Equal("https://home.elm.example/find/?q={searchTerms}", root.Element(Schema + "Url")!.Attribute("template")!.Value);
        Assert.InRange(root.Element(Schema + "ShortName")!.Value.Length, 1, 16);
    }

    [Theory]
    [InlineData("index.html", true)]
    [InlineData("find/index.html", true)]
    [InlineData("needs/index.html", false)]
    public void Pages_with_a_search_name_it(string path, bool named) =>
        Assert.Equal(named, Text(path).Contains("href=\"/opensearch.xml\"", StringComparison.Ordinal));

    [Fact]
    public void A_site_without_an_address_has_none()
    {
        var site = SiteBuild.Run(
            TestInput.Of("help-after-hospital")
                .With(
                    "site.yaml",
                    Encoding.UTF8.GetString(TestInput.Of("help-after-hospital").Single(file => file.Path == "site.yaml").Bytes)
                        .Replace("base-url:", "# base-url:", StringComparison.Ordinal)),
            SiteTheme.Create(),
            TestInput.Options);

        Assert.DoesNotContain(
            site.Files!,
            file => file.Path == "opensearch.xml"
                || Encoding.UTF8.GetString(file.Bytes).Contains("opensearch.xml", StringComparison.Ordinal));
    }

    private static string Text(string path) => Encoding.UTF8.GetString(Site.Files!.Single(file => file.Path == path).Bytes);
}
