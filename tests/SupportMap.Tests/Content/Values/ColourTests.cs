using SupportMap.Content.Values;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Content.Values;

public class ColourTests
{
    private const string Shape = "write # and six digits or letters a to f, in quotes: \"#1d4f5c\"";

    private const string Darker = "choose a darker colour, with a contrast of at least 4.5 to 1";

    [Theory]
    [InlineData("#1d4f5c")]
    [InlineData("#000000")]
    [InlineData("#767676")]
    public void A_dark_colour_is_read(string text) => Assert.Equal(text, Parsing.Good(Colour.Parse(text)));

    // The contrasts are those of the WebAIM contrast checker, rounded.
    [Theory]
    [InlineData("#777777", "4.5")]
    [InlineData("#808080", "3.9")]
    [InlineData("#ff0000", "4.0")]
    [InlineData("#ffff00", "1.1")]
    [InlineData("#ffffff", "1.0")]
    public void A_pale_colour_is_refused_with_its_contrast(string text, string contrast) =>
        Parsing.Bad($"“{text}” is too pale to be read on white: contrast {contrast} to 1", Darker, Colour.Parse(text));

    [Theory]
    [InlineData("#1D4F5C")]
    [InlineData("1d4f5c")]
    [InlineData("#123")]
    [InlineData("#1d4f5c80")]
    [InlineData("#1d4f5g")]
    [InlineData("#1d4f5c\n")]
    [InlineData("#1d4f5c}body{display:none")]
    [InlineData("navy")]
    [InlineData("")]
    public void Anything_else_is_no_colour(string text) => Parsing.Bad($"“{text}” is not a colour", Shape, Colour.Parse(text));

    [Fact]
    public void No_text_makes_it_throw_or_gets_more_than_a_colour_into_the_styles() =>
        Parsing.Holds(Colour.Parse, (text, value) => value == text && value.Length == 7 && value.Skip(1).All(char.IsAsciiHexDigitLower));
}
