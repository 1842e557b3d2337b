using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SupportMap.Tests.Support;
using SupportMap.Themes;
using Xunit;

namespace SupportMap.Tests.Themes;

/// <summary>A page about abuse says nothing of it outside itself, and has a way out.</summary>
public class SensitivePageTests
{
    private static readonly BuiltSite Site =
        MadeSite.Of(SiteBuild.Run(TestInput.Of("sensitive-and-urgent"), SiteTheme.Create(), TestInput.Options));

    [Fact]
    public void Its_head_names_the_site_alone()
    {
        var page = Page("services/refuge/index.html");

        Assert.Equal("Help Here", page.Title);
        Assert.DoesNotContain(
            "refuge", page.Head!.InnerHtml.Replace("/services/refuge/", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("A safe place.", page.Head!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_second_link_leads_away_to_a_harmless_page()
    {
        var page = Page("services/refuge/index.html");

        var exit = page.QuerySelectorAll("a[href]")[1];

        Assert.Equal("https://weather.example/", exit.GetAttribute("href"));
        Assert.Equal("noreferrer", exit.GetAttribute("rel"));
        Assert.Contains(page.Scripts, script => script.Source!.StartsWith("/assets/site.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("services/safety-talks/index.html", "Safety talks - Help Here")]
    [InlineData("index.html", "Help Here: Help in Elm")]
    public void Other_pages_have_a_title_of_their_own_and_no_way_out(string path, string title)
    {
        var page = Page(path);

        Assert.Equal(title, page.Title);
        Assert.DoesNotContain(page.Links, link => link.GetAttribute("href") == "https://weather.example/");
    }

    [Fact]
    public void It_lacks_the_mark_of_pages_that_may_be_kept_on_a_phone()
    {
        Assert.False(Page("services/refuge/index.html").Body!.HasAttribute("data-worker"));
        Assert.True(Page("services/safety-talks/index.html").Body!.HasAttribute("data-worker"));
    }

    [Fact]
    public void A_reader_learns_why_there_is_no_address()
    {
        var site = MadeSite.Of(
            SiteBuild.Run(TestInput.Of("a-confidential-address-stays-secret"), SiteTheme.Create(), TestInput.Options));

        var page = Encoding.UTF8.GetString(site.Files!.Single(file => file.Path == "services/refuge/index.html").Bytes);

        Assert.Contains("The address is kept private to keep people safe.", page, StringComparison.Ordinal);
    }

    private static IHtmlDocument Page(string path) =>
        new HtmlParser().ParseDocument(Encoding.UTF8.GetString(Site.Files!.Single(file => file.Path == path).Bytes));
}
