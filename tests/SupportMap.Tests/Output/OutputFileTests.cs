using SupportMap.Output;
using Xunit;

namespace SupportMap.Tests.Output;

public class OutputFileTests
{
    [Theory]
    [InlineData("/", "index.html")]
    [InlineData("/find/", "find/index.html")]
    [InlineData("/needs/food/elm/", "needs/food/elm/index.html")]
    [InlineData("/404.html", "404.html")]
    [InlineData("/assets/site.css", "assets/site.css")]
    public void An_address_leads_to_its_file(string address, string path) => Assert.Equal(path, OutputFile.PathFor(address));
}
