using System.Text;
using AngleSharp.Html.Parser;
using SupportMap.Output;
using Xunit;

namespace SupportMap.Tests.Support;

/// <summary>What the checks of finished sites notice.</summary>
public class SiteChecksTests
{
    private const string Good =
        """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>Food</title>
        <link rel="canonical" href="https://help.example/food/"><link rel="stylesheet" href="/assets/site.css"></head>
        <body><a href="#main">Skip</a> <a href="/">Home</a> <a href="/#top">Top</a> <a href="/food/?q=a#main">Again</a>
        <a href="https://elsewhere.example/">Elsewhere</a> <a href="tel:999">999</a>
        <main id="main" aria-labelledby="top"><h1 id="top">Food</h1></main></body></html>
        """;

    [Fact]
    public void A_sound_site_has_no_faults() => Assert.Empty(Check(Good));

    [Theory]
    [InlineData(" lang=\"en\"", "", "the html element has no lang")]
    [InlineData("<title>Food</title>", "<title> </title>", "there is no title")]
    [InlineData("<h1 id=\"top\">Food</h1>", "<p id=\"top\">Food</p>", "there are 0 of h1, where one belongs")]
    [InlineData("</main>", "<h1>More</h1></main>", "there are 2 of h1, where one belongs")]
    [InlineData("<a href=\"#main\">Skip</a>", "", "the first link goes to “/”, not to the main part")]
    [InlineData("</main>", "<script>alert(1)</script></main>", "there is an inline script")]
    [InlineData("</head>", "<style>p{}</style></head>", "there is an inline style")]
    [InlineData("<h1 id=\"top\">", "<h1 id=\"top\" style=\"color:red\">", "h1 has the attribute style")]
    [InlineData("<h1 id=\"top\">", "<h1 id=\"top\" onclick=\"x()\">", "h1 has the attribute onclick")]
    [InlineData("</main>", "<p id=\"top\"></p></main>", "2 elements have the id top")]
    [InlineData("aria-labelledby=\"top\"", "aria-labelledby=\"nothing\"", "a label names the id nothing, which is not there")]
    [InlineData("href=\"/\">Home", "href=\"/\">", "a has no words: <a href=\"/\"></a>")]
    [InlineData(
        "</main>",
        "<img src=\"https://elsewhere.example/a.png\" alt=\"\"></main>",
        "img loads https://elsewhere.example/a.png from elsewhere")]
    [InlineData(
        "</head>", "<script src=\"//elsewhere.example/a.js\"></script></head>", "script loads //elsewhere.example/a.js from elsewhere")]
    [InlineData(
        "href=\"/assets/site.css\"",
        "href=\"https://elsewhere.example/site.css\"",
        "link loads https://elsewhere.example/site.css from elsewhere")]
    [InlineData("</head>", "<link rel=\"icon\" href=\"data:text/html,a\"></head>", "link loads data:text/html,a from elsewhere")]
    [InlineData("</main>", "<img src=\"data:image/svg+xml,a\" alt=\"\"></main>", "img loads data:image/svg+xml,a from elsewhere")]
    [InlineData("href=\"/assets/site.css\"", "href=\"/assets/other.css\"", "/assets/other.css leads to no file of the site")]
    [InlineData("href=\"/#top\"", "href=\"/drink/\"", "/drink/ leads to no file of the site")]
    [InlineData("href=\"/#top\"", "href=\"/#nothing\"", "/#nothing leads to a place that is not on its page")]
    [InlineData("href=\"/#top\"", "href=\"#nothing\"", "#nothing is not on this page")]
    [InlineData("href=\"/#top\"", "href=\"javascript:alert(1)\"", "a link goes to javascript:alert(1)")]
    [InlineData("href=\"/#top\"", "href=\"food/\"", "a link goes to food/")]
    [InlineData("https://help.example/food/", "https://help.example/drink/", "/drink/ leads to no file of the site")]
    [InlineData(
        "<main id=\"main\"", "<main data-index=\"/assets/nothing.json\" id=\"main\"", "/assets/nothing.json leads to no file of the site")]
    public void A_fault_of_a_page_is_found(string good, string bad, string fault)
    {
        Assert.Contains(good, Good, StringComparison.Ordinal);

        Assert.Contains($"food/index.html: {fault}", Check(Good.Replace(good, bad, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("</main>", "</section></main>")]
    [InlineData("<h1 id=\"top\">", "<h1 id=\"top\" id=\"main\">")]
    [InlineData("<!DOCTYPE html>", "")]
    public void A_page_that_is_no_whole_html_is_found(string good, string bad) =>
        Assert.StartsWith(
            "food/index.html: ",
            Assert.Throws<HtmlParseException>(() => Check(Good.Replace(good, bad, StringComparison.Ordinal))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Styles_that_load_from_elsewhere_are_found() =>
        Assert.Equal(
            ["assets/site.css: url(// loads something from elsewhere"], Check(Good, "p{background:url(//elsewhere.example/a.png)}"));

    private static IReadOnlyList<string> Check(string page, string styles = "p{}") => SiteChecks.Faults(
        [
            new OutputFile("food/index.html", Encoding.UTF8.GetBytes(page)),
            new OutputFile("index.html", Encoding.UTF8.GetBytes(Good)),
            new OutputFile("assets/site.css", Encoding.UTF8.GetBytes(styles)),
        ],
        "https://help.example");
}
