using SupportMap.Content.Values;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Content.Values;

public class ColourTests
{
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
    [InlineData("#1D4F5C", "“#1D4F5C” is not a colour", "did you mean \"#1d4f5c\"?")]
    [InlineData("1d4f5c", "“1d4f5c” is not a colour", "did you mean \"#1d4f5c\"?")]
    [InlineData("#123", "“#123” is not a colour", "did you mean \"#112233\"?")]
    [InlineData("#1d4f5c80", "“#1d4f5c80” is not a colour", "write # and six digits or letters a to f, in quotes: \"#1d4f5c\"")]
    [InlineData("#1d4f5g", "“#1d4f5g” is not a colour", "write # and six digits or letters a to f, in quotes: \"#1d4f5c\"")]
    [InlineData("#1d4f5c\n", "“#1d4f5c\n” is not a colour", "did you mean \"#1d4f5c\"?")]
    [InlineData(
        "#1d4f5c}body{display:none",
        "“#1d4f5c}body{display:none” is not a colour",
        "write # and six digits or letters a to f, in quotes: \"#1d4f5c\"")]
    [InlineData("navy", "“navy” is not a colour", "write # and six digits or letters a to f, in quotes: \"#1d4f5c\"")]
    [InlineData("", "“” is not a colour", "write # and six digits or letters a to f, in quotes: \"#1d4f5c\"")]
    public void Anything_else_is_no_colour(string text, string message, string help) => Parsing.Bad(message, help, Colour.Parse(text));

    [Fact]
    public void No_text_makes_it_throw_or_gets_more_than_a_colour_into_the_styles() =>
        Parsing.Holds(Colour.Parse, (text, value) => value == text && value.Length == 7 && value.Skip(1).All(char.IsAsciiHexDigitLower));
}
