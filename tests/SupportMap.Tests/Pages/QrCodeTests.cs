using SupportMap.Pages;
using Xunit;

namespace SupportMap.Tests.Pages;

public class QrCodeTests
{
    [Fact]
    public void The_same_text_gives_the_same_drawing() =>
        Assert.Equal(QrCode.Of("https://help.example/packs/east/"), QrCode.Of("https://help.example/packs/east/"));

    [Fact]
    public void It_has_the_three_corners_and_a_white_edge()
    {
        var code = QrCode.Of("https://help.example/packs/east/");

        Assert.InRange(code.Size, 29, 60);
        // Four white rows, then the upper edges of the corners at the left and the right.
        Assert.StartsWith("M4 4.5h7m", code.Path, StringComparison.Ordinal);
        Assert.Contains(" 0h7M4 5.5h1", code.Path, StringComparison.Ordinal);
        Assert.Contains($"M4 {code.Size - 11}.5h7m", code.Path, StringComparison.Ordinal);
    }
}
