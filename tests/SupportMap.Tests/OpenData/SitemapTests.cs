using System.Text;
using System.Xml.Linq;
using SupportMap.Content.Model;
using SupportMap.Listings;
using SupportMap.OpenData;
using SupportMap.Pages;
using SupportMap.Site;
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

    [Theory]
    [InlineData(5, 1)]
    [InlineData(4, 3)]
    [InlineData(2, 4)]
    public void A_list_that_is_too_long_becomes_an_index_and_its_parts(int most, int files)
    {
        var settings = new SiteSettings { BaseUrl = "https://help.example" };
        var frame = new SiteFrame(settings, TestInput.Today, new Dictionary<string, string>(), HolidayCalendar.Empty, []);
        IReadOnlyList<Page> pages =
            [.. Enumerable.Range(1, 5).Select(at => new AnyPage { Frame = frame, Path = $"/{at}/", Title = "", Description = "" })];

        var made = Sitemap.For(pages, most);

        Assert.Equal(files, made.Count);
        Assert.Equal("sitemap.xml", made[0].Path);
        var texts = made.ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Bytes));
        Assert.Equal(["/1/", "/2/", "/3/", "/4/", "/5/"], PublishedAddresses.In(texts["sitemap.xml"], name => texts[name]));
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
    private sealed record AnyPage : Page;
}
