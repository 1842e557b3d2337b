using SupportMap.Rendering;
using Xunit;

namespace SupportMap.Tests.Output;

public class UnindentedWriterTests
{
    [Theory]
    [InlineData("<ul>\n    <li>a b</li>\r\n\n\t<li>  c</li></ul>\n  ", "<ul>\n<li>a b</li>\r\n<li>  c</li></ul>\n")]
    [InlineData("  <p>first</p>", "  <p>first</p>")]
    [InlineData("<p>\n  a</p><pre>\n  b\n\n  c</pre>\n  d", "<p>\na</p><pre>\n  b\n\n  c</pre>\nd")]
    [InlineData("<<pre>\n  a</pre>\n  <p>\n  b</p>", "<<pre>\n  a</pre>\n<p>\nb</p>")]
    public void Indentation_goes_and_nothing_else(string html, string expected)
    {
        using var written = new StringWriter();
        using (var writer = new UnindentedWriter(written))
        {
            writer.Write(html);
        }

        Assert.Equal(expected, written.ToString());
    }
}
