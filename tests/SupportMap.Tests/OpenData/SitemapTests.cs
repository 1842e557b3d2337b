using System.Text;
using System.Xml.Linq;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.OpenData;

public class SitemapTests
{
    private static readonly XNamespace Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public void It_lists_every_page_that_search_engines_may_show_and_no_other()
    {
        var site = SiteBuild.Run(TestInput.Of("closed-entries-keep-their-page"), PlainTheme.Create(), TestInput.Options);
        var xml = XDocument.Parse(Encoding.UTF8.GetString(site.Files!.Single(file => file.Path == "sitemap.xml").Bytes));

        var listed = xml.Root!.Elements(Schema + "url").Select(url => url.Element(Schema + "loc")!.Value).ToList();

        var shown = site.Files!
            .Where(file => file.Path.EndsWith("index.html", StringComparison.Ordinal))
            .Where(file => !Encoding.UTF8.GetString(file.Bytes).Contains("\nnoindex\n", StringComparison.Ordinal))
            .Select(file => "https://help.example/" + file.Path[..^"index.html".Length]);
        Assert.Equal(shown.Order(StringComparer.Ordinal), listed);
        Assert.Contains("https://help.example/services/hot-meals/", listed);
        Assert.DoesNotContain("https://help.example/services/soup-van/", listed);
    }

    [Fact]
    public void A_day_stands_only_with_what_somebody_has_asked()
    {
        var site = SiteBuild.Run(TestInput.Of("how-sure-we-are"), PlainTheme.Create(), TestInput.Options);
        var xml = XDocument.Parse(Encoding.UTF8.GetString(site.Files!.Single(file => file.Path == "sitemap.xml").Bytes));

        var dated = xml.Root!.Elements(Schema + "url").Where(url => url.Element(Schema + "lastmod") is not null)
            .Select(url => (url.Element(Schema + "loc")!.Value, url.Element(Schema + "lastmod")!.Value));

        Assert.Equal(
            site.Catalogue!.Published.Where(service => service.Confirmation is not null)
                .Select(service => ($"https://help.example{service.Path}", $"{service.Confirmation!.On:yyyy-MM-dd}"))
                .Order(),
            dated.Order());
    }
}
