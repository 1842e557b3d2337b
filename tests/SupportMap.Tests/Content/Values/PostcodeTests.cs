using SupportMap.Content.Values;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Content.Values;

public class PostcodeTests
{
    // One of each shape in BS 7666: A9, A99, A9A, AA9, AA99, AA9A.
    [Theory]
    [InlineData("M1 1AE")]
    [InlineData("B33 8TH")]
    [InlineData("W1A 0AX")]
    [InlineData("KA7 1AA")]
    [InlineData("KA27 8AB")]
    [InlineData("EC1A 1BB")]
    [InlineData("GIR 0AA")]
    public void A_postcode_of_every_shape_is_read(string text) => Assert.Equal(text, Parsing.Good(Postcode.Parse(text)));

    [Theory]
    [InlineData("ka7 1aa", "“ka7 1aa” is not written as a postcode", "write it in capitals: “KA7 1AA”")]
    [InlineData("KA71AA", "“KA71AA” is not a UK postcode", "did you mean “KA7 1AA”? Check it before you change it")]
    [InlineData("KA7  1AA", "“KA7  1AA” is not a UK postcode", "did you mean “KA7 1AA”? Check it before you change it")]
    [InlineData("KA7 IAA", "“KA7 IAA” is not a UK postcode", "did you mean “KA7 1AA”? Check it before you change it")]
    [InlineData("KA7 lAA", "“KA7 lAA” is not a UK postcode", "did you mean “KA7 1AA”? Check it before you change it")]
    [InlineData("KA7 OAA", "“KA7 OAA” is not a UK postcode", "did you mean “KA7 0AA”? Check it before you change it")]
    [InlineData("KAI 1AA", "“KAI 1AA” is not a UK postcode", "did you mean “KA1 1AA”? Check it before you change it")]
    [InlineData("KA7 1CA", "“KA7 1CA” is not a UK postcode", "a postcode looks like AB10 1AB; if you do not know it, leave the line out")]
    [InlineData("KA7 1AI", "“KA7 1AI” is not a UK postcode", "a postcode looks like AB10 1AB; if you do not know it, leave the line out")]
    [InlineData("KA7 1AK", "“KA7 1AK” is not a UK postcode", "a postcode looks like AB10 1AB; if you do not know it, leave the line out")]
    [InlineData("KA7 1AM", "“KA7 1AM” is not a UK postcode", "a postcode looks like AB10 1AB; if you do not know it, leave the line out")]
    [InlineData("KA7 1AO", "“KA7 1AO” is not a UK postcode", "a postcode looks like AB10 1AB; if you do not know it, leave the line out")]
    [InlineData("KA7 1AV", "“KA7 1AV” is not a UK postcode", "a postcode looks like AB10 1AB; if you do not know it, leave the line out")]
    [InlineData("KA7", "“KA7” is not a UK postcode", "a postcode looks like AB10 1AB; if you do not know it, leave the line out")]
    [InlineData("KA7 1A", "“KA7 1A” is not a UK postcode", "a postcode looks like AB10 1AB; if you do not know it, leave the line out")]
    [InlineData("QA7 1AA", "“QA7 1AA” is not a UK postcode", "a postcode looks like AB10 1AB; if you do not know it, leave the line out")]
    [InlineData("BT1 1AA, Belfast", "“BT1 1AA, Belfast” is not a UK postcode", "did you mean “BT1 1AA”? Check it before you change it")]
    [InlineData("90210", "“90210” is not a UK postcode", "a postcode looks like AB10 1AB; if you do not know it, leave the line out")]
    [InlineData("", "“” is not a UK postcode", "a postcode looks like AB10 1AB; if you do not know it, leave the line out")]
    public void Anything_else_is_refused_and_never_mended_silently(string text, string message, string help) =>
        Parsing.Bad(message, help, Postcode.Parse(text));

    [Theory]
    [InlineData("KA1")]
    [InlineData("KA27")]
    [InlineData("M1")]
    [InlineData("W1A")]
    [InlineData("EC1A")]
    public void A_district_is_read(string text) => Assert.Equal(text, Parsing.Good(Postcode.ParseDistrict(text)));

    [Theory]
    [InlineData("ka1", "did you mean “KA1”?")]
    [InlineData("KA", "a district is the first half of a postcode in capitals, such as AB10")]
    [InlineData("KA1 ", "did you mean “KA1”?")]
    [InlineData("KA1\n", "did you mean “KA1”?")]
    [InlineData("KA111", "a district is the first half of a postcode in capitals, such as AB10")]
    [InlineData("KA1 1AA", "did you mean “KA1”?")]
    [InlineData("", "a district is the first half of a postcode in capitals, such as AB10")]
    public void Anything_else_is_no_district(string text, string help) =>
        Parsing.Bad($"“{text}” is not a postcode district", help, Postcode.ParseDistrict(text));

    [Fact]
    public void No_text_makes_it_throw_or_is_changed() =>
        Parsing.Holds(Postcode.Parse, (text, value) => value == text && value.Split(' ').Length == 2);

    [Fact]
    public void No_text_makes_a_district_throw() =>
        Parsing.Holds(Postcode.ParseDistrict, (text, value) => value == text && value.All(char.IsAsciiLetterOrDigit));
}
