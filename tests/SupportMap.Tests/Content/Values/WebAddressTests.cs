using SupportMap.Content.Values;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Content.Values;

public class WebAddressTests
{
    private const string NotWeb = "a web address starts with https://";

    private const string CopyIt = "open the page in a browser and copy the address from there";

    private const string WholeName = "give the whole name of the website, such as www.example.org";

    private const string NameNotNumber = "give the name of the website, not a number";

    [Theory]
    [InlineData("https://www.example.org/")]
    [InlineData("https://example.org")]
    [InlineData("http://example.org/page")]
    [InlineData("https://example.org/a/b.pdf?x=1&y=%20#part")]
    [InlineData("https://xn--caf-dma.example/")]
    [InlineData("https://example.org/~someone/")]
    [InlineData("https://example.org:443/")]
    public void The_address_of_a_page_is_read(string text) => Assert.Equal(text, Parsing.Good(WebAddress.Parse(text)));

    [Theory]
    [InlineData("www.example.org", "“www.example.org” is not a whole web address", "did you mean “https://www.example.org”? Open it in a browser and copy the address from there")]
    [InlineData("WWW.example.org", "“WWW.example.org” is not a whole web address", "did you mean “https://WWW.example.org”? Open it in a browser and copy the address from there")]
    [InlineData("example.org", "“example.org” is not a web address", NotWeb)]
    [InlineData("ftp://example.org/", "“ftp://example.org/” is not a web address", NotWeb)]
    [InlineData("javascript:alert(1)", "“javascript:alert(1)” is not a web address", NotWeb)]
    [InlineData("data:text/html,x", "“data:text/html,x” is not a web address", NotWeb)]
    [InlineData("//example.org/", "“//example.org/” is not a web address", NotWeb)]
    [InlineData("/guides/", "“/guides/” is not a web address", NotWeb)]
    [InlineData("https://", "“https://” is not a web address", NotWeb)]
    [InlineData("", "“” is not a web address", NotWeb)]
    [InlineData("https://example.org/a page", "“https://example.org/a page” holds a character that a web address cannot hold", CopyIt)]
    [InlineData("https://example.org/\n", "“https://example.org/\n” holds a character that a web address cannot hold", CopyIt)]
    [InlineData("https://example.org/<x>", "“https://example.org/<x>” holds a character that a web address cannot hold", CopyIt)]
    [InlineData("https://example.org/é", "“https://example.org/é” holds a character that a web address cannot hold", CopyIt)]
    [InlineData("https://example.org\\page", "“https://example.org\\page” holds a character that a web address cannot hold", CopyIt)]
    [InlineData("https://someone@example.org/", "“https://someone@example.org/” is not an address that the public can trust", "take out the part before the @")]
    [InlineData("https://a:b@example.org/", "“https://a:b@example.org/” is not an address that the public can trust", "take out the part before the @")]
    [InlineData("https://example.org:8080/", "“https://example.org:8080/” is not an address that the public can trust", "take out the colon and number after the name")]
    [InlineData("https://192.0.2.1/", "“https://192.0.2.1/” is not an address that the public can trust", NameNotNumber)]
    [InlineData("https://[2001:db8::1]/", "“https://[2001:db8::1]/” is not an address that the public can trust", NameNotNumber)]
    [InlineData("https://3221225985/", "“https://3221225985/” is not an address that the public can trust", NameNotNumber)]
    [InlineData("https://localhost/", "“https://localhost/” is not an address that the public can trust", WholeName)]
    [InlineData("https://example./", "“https://example./” is not an address that the public can trust", WholeName)]
    [InlineData("https://bit.ly/abc", "“https://bit.ly/abc” is not an address that the public can trust", "open it in a browser and give the address that it leads to")]
    [InlineData("https://TinyURL.com/abc", "“https://TinyURL.com/abc” is not an address that the public can trust", "open it in a browser and give the address that it leads to")]
    [InlineData("HTTPS://example.org/", "“HTTPS://example.org/” is not an address that the public can trust", "write https:// in small letters")]
    public void Anything_else_is_refused(string text, string message, string help) => Parsing.Bad(message, help, WebAddress.Parse(text));

    [Fact]
    public void No_text_makes_it_throw_or_gives_an_address_of_another_kind() =>
        Parsing.Holds(WebAddress.Parse, (text, value) => value == text && (value.StartsWith("https://", StringComparison.Ordinal) || value.StartsWith("http://", StringComparison.Ordinal)));
}
