using SupportMap.Content.Values;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Content.Values;

public class BaseAddressTests
{
    private const string Name = "write https:// and the name: https://www.example.org";

    private const string More = "write it without a path and without a slash at the end: ";

    [Theory]
    [InlineData("https://www.example.org")]
    [InlineData("https://deploy-preview-7--example.netlify.app")]
    [InlineData("http://localhost:5080")]
    [InlineData("https://localhost:5081")]
    [InlineData("http://127.0.0.1:5080")]
    public void Scheme_and_name_are_read(string text) => Assert.Equal(text, Parsing.Good(BaseAddress.Parse(text)));

    [Theory]
    [InlineData("http://www.example.org", "“http://www.example.org” is not an address for a site", Name)]
    [InlineData("ftp://www.example.org", "“ftp://www.example.org” is not an address for a site", Name)]
    [InlineData("www.example.org", "“www.example.org” is not an address for a site", Name)]
    [InlineData("https://someone@example.org", "“https://someone@example.org” is not an address for a site", Name)]
    [InlineData("https://example.org?x", "“https://example.org?x” is not an address for a site", Name)]
    [InlineData("https://example.org#x", "“https://example.org#x” is not an address for a site", Name)]
    [InlineData("https://example.org:8443", "“https://example.org:8443” is not an address for a site", Name)]
    [InlineData("javascript:alert(1)", "“javascript:alert(1)” is not an address for a site", Name)]
    [InlineData("", "“” is not an address for a site", Name)]
    [InlineData("https://example.org/", "“https://example.org/” holds more than the name of a site", More + "https://example.org")]
    [InlineData("https://example.org/map", "“https://example.org/map” holds more than the name of a site", More + "https://example.org")]
    [InlineData("https://example.org ", "“https://example.org ” holds more than the name of a site", More + "https://example.org")]
    [InlineData("https://example.org\n", "“https://example.org\n” holds more than the name of a site", More + "https://example.org")]
    [InlineData("https://example.org\\", "“https://example.org\\” is not an address for a site", Name)]
    [InlineData("https://example.org:443", "“https://example.org:443” holds more than the name of a site", More + "https://example.org")]
    [InlineData("HTTPS://EXAMPLE.ORG", "“HTTPS://EXAMPLE.ORG” holds more than the name of a site", More + "https://example.org")]
    public void Anything_else_is_refused(string text, string message, string help) => Parsing.Bad(message, help, BaseAddress.Parse(text));

    [Fact]
    public void No_text_makes_it_throw_or_gives_an_address_with_more_than_a_name() =>
        Parsing.Holds(
            BaseAddress.Parse,
            (text, value) => value == text && value == new Uri(value).GetLeftPart(UriPartial.Authority) && !value.Any(char.IsWhiteSpace));
}
