using System.Xml;
using SupportMap.Checks;
using SupportMap.Output;
using SupportMap.Site;
using SupportMap.Tests.Output;
using Xunit;

namespace SupportMap.Tests.Site;

public class PublishedAddressTests
{
    private static readonly OutputFile[] Files = [new("index.html", []), new("services/hot-meals/index.html", [])];

    private static readonly Redirect[] Moved = [new("/services/soup/", "/services/hot-meals/")];

    [Fact]
    public void A_sitemap_names_its_pages_whatever_the_site_is_called() =>
        Assert.Equal(
            ["/", "/services/hot-meals/"],
            PublishedAddresses.In(Sitemap("https://old.example/", "https://old.example/services/hot-meals/")));

    [Fact]
    public void An_index_of_sitemaps_names_the_pages_of_its_parts()
    {
        var index = "<sitemapindex><sitemap><loc>https://old.example/sitemap-1.xml</loc></sitemap>"
            + "<sitemap><loc>https://old.example/sitemap-2.xml</loc></sitemap></sitemapindex>";

        Assert.Equal(
            ["/sitemap-1.xml/", "/sitemap-2.xml/"],
            PublishedAddresses.In(index, name => Sitemap($"https://old.example/{name}/")));
        Assert.Throws<XmlException>(() => PublishedAddresses.In(index, _ => index));
        Assert.Throws<XmlException>(() => PublishedAddresses.In(index));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html></html>")]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"b\">]><urlset>&a;</urlset>")]
    [InlineData("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>nowhere</loc></url></urlset>")]
    public void What_is_no_sitemap_is_refused(string text) => Assert.Throws<XmlException>(() => PublishedAddresses.In(text));

    [Theory]
    [InlineData("/")]
    [InlineData("/services/hot-meals/")]
    [InlineData("/services/soup/")]
    [InlineData("/find/elm/3/")]
    public void What_is_there_moved_or_part_of_a_long_list_is_not_lost(string path) =>
        Assert.Empty(PublishedAddresses.Lost([path], Files, Moved));

    [Theory]
    [InlineData(
        "/services/tea/",
        "“/services/tea/” was published before, but it has gone: if you renamed the file, add “formerly: [tea]” to it; "
        + "if the service has ended, restore its file with status: closed.")]
    [InlineData(
        "/organisations/tea/",
        "“/organisations/tea/” was published before, but it has gone: if you renamed the file, add “formerly: [tea]” to "
        + "it; otherwise restore it.")]
    [InlineData(
        "/needs/tea/",
        "“/needs/tea/” was published before, but it has gone: if you changed its id in needs.yaml, add “formerly: [tea]” to it "
        + "there; otherwise restore it.")]
    [InlineData(
        "/packs/first-24-hours/elm/elmton/",
        "“/packs/first-24-hours/elm/elmton/” was published before, but it has gone: if you changed its id in areas.yaml, add "
        + "“formerly: [elm]” to it there; otherwise restore it.")]
    [InlineData(
        "/now/tea/elm/",
        "“/now/tea/elm/” was published before, but it has gone: if you renamed “tea” in needs.yaml or “elm” in "
        + "areas.yaml, add the old id there as “formerly:”; otherwise restore the page under its old name.")]
    [InlineData("/guides/tea/", "“/guides/tea/” was published before, but it has gone: restore the page under its old name.")]
    public void What_is_lost_is_told_with_its_cure(string path, string sentence) =>
        Assert.Equal(sentence, Assert.Single(PublishedAddresses.Lost([path], Files, Moved)));

    private static string Sitemap(params string[] addresses) =>
        $"<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
        + $"{string.Concat(addresses.Select(address => $"<url><loc>{address}</loc></url>"))}</urlset>";
}
