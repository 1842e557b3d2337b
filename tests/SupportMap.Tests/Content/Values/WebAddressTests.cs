using SupportMap.Content.Values;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Content.Values;

public class WebAddressTests
{
    [Theory]
    [InlineData("https://www.example.org/")]
    [InlineData("https://example.org")]
    [InlineData("http://example.org/page")]
    [InlineData("https://example.org/a/b.pdf?x=1&y=%20#part")]
    [InlineData("https://example.org/~someone/")]
    public void The_address_of_a_page_is_read(string text) => Assert.Equal(text, Parsing.Good(WebAddress.Parse(text)));

    [Theory]
    [InlineData("https://example.org/?a[]=1", "[")]
    [InlineData("https://example.org/100%/", "%")]
    [InlineData("https://example.org/#a#b", "#")]
    public void What_a_standard_feed_refuses_is_refused(string text, string odd) =>
        Parsing.Bad(
            $"“{text}” holds “{odd}”, which is not allowed there in a web address",
            "open the page in a browser and copy the address from there",
            WebAddress.Parse(text));

    [Theory]
    [InlineData(
        "www.example.org",
        "“www.example.org” is not a whole web address",
        "did you mean “https://www.example.org”? Open it in a browser to make sure")]
    [InlineData(
        "WWW.example.org",
        "“WWW.example.org” is not a whole web address",
        "did you mean “https://www.example.org”? Open it in a browser to make sure")]
    [InlineData(
        "example.org", "“example.org” is not a whole web address", "did you mean “https://example.org”? Open it in a browser to make sure")]
    [InlineData(
        "ftp://example.org/",
        "“ftp://example.org/” is not a whole web address",
        "only an address that starts with https:// can be used here")]
    [InlineData(
        "javascript:alert(1)",
        "“javascript:alert(1)” is not a whole web address",
        "only an address that starts with https:// can be used here")]
    [InlineData(
        "data:text/html,x", "“data:text/html,x” is not a whole web address", "only an address that starts with https:// can be used here")]
    [InlineData(
        "//example.org/",
        "“//example.org/” is not a whole web address",
        "did you mean “https://example.org/”? Open it in a browser to make sure")]
    [InlineData(
        "/guides/", "“/guides/” is not a whole web address", "an address starts with https://; if there is none, remove the line")]
    [InlineData("https://", "“https://” is not a web address", "open the page in a browser and copy the address from there")]
    [InlineData("", "“” is not a whole web address", "an address starts with https://; if there is none, remove the line")]
    [InlineData(
        "https://example.org/a page",
        "“https://example.org/a page” holds a space, which is not allowed in a web address",
        "give one address and nothing else, without spaces; words about it go in label:")]
    [InlineData(
        "https://example.org/\n",
        "“https://example.org/\n” holds “\n”, which is not allowed in a web address",
        "open the page in a browser and copy the address from there")]
    [InlineData(
        "https://example.org/<x>",
        "“https://example.org/<x>” holds “<”, which is not allowed in a web address",
        "open the page in a browser and copy the address from there")]
    [InlineData(
        "https://example.org/é",
        "“https://example.org/é” holds “é”, which is not allowed in a web address",
        "open the page in a browser and copy the address from there")]
    [InlineData(
        "https://example.org\\page",
        "“https://example.org\\page” holds “\\”, which is not allowed in a web address",
        "open the page in a browser and copy the address from there")]
    [InlineData(
        "https://someone@example.org/",
        "“https://someone@example.org/” is not an address that the public can trust",
        "remove the part before the @")]
    [InlineData(
        "https://a:b@example.org/",
        "“https://a:b@example.org/” is not an address that the public can trust",
        "remove the part before the @")]
    [InlineData(
        "https://example.org:8080/",
        "“https://example.org:8080/” is not an address that the public can trust",
        "remove the colon and the number after the name of the site")]
    [InlineData(
        "https://192.0.2.1/",
        "“https://192.0.2.1/” is not an address that the public can trust",
        "give the name of the website, not a number")]
    [InlineData(
        "https://[2001:db8::1]/",
        "“https://[2001:db8::1]/” is not an address that the public can trust",
        "give the name of the website, not a number")]
    [InlineData(
        "https://3221225985/",
        "“https://3221225985/” is not an address that the public can trust",
        "give the name of the website, not a number")]
    [InlineData(
        "https://localhost/",
        "“https://localhost/” is not an address that the public can trust",
        "give the whole name of the website, such as www.example.org")]
    [InlineData(
        "https://example./",
        "“https://example./” is not an address that the public can trust",
        "give the whole name of the website, such as www.example.org")]
    [InlineData(
        "https://example.org:443/",
        "“https://example.org:443/” is not an address that the public can trust",
        "remove the colon and the number after the name of the site")]
    [InlineData(
        "https://xn--caf-dma.example/",
        "“https://xn--caf-dma.example/” is not an address that the public can trust",
        "its name contains look-alike letters from other alphabets; give an address in plain letters")]
    [InlineData(
        "https://bit.ly/abc",
        "“https://bit.ly/abc” is not an address that the public can trust",
        "open it in a browser and give the address that it leads to")]
    [InlineData(
        "https://TinyURL.com/abc",
        "“https://TinyURL.com/abc” is not an address that the public can trust",
        "open it in a browser and give the address that it leads to")]
    [InlineData(
        "HTTPS://example.org/",
        "“HTTPS://example.org/” is not a whole web address",
        "write https:// in small letters: “https://example.org/”")]
    public void Anything_else_is_refused(string text, string message, string help) => Parsing.Bad(message, help, WebAddress.Parse(text));

    [Fact]
    public void No_text_makes_it_throw_or_gives_an_address_of_another_kind() =>
        Parsing.Holds(
            WebAddress.Parse,
            (text, value) => value == text
                && (value.StartsWith("https://", StringComparison.Ordinal) || value.StartsWith("http://", StringComparison.Ordinal)));
}
