using System.Text.RegularExpressions;
using SupportMap.Content.Model;
using SupportMap.Content.Values;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Content.Values;

/// <summary>Numbers of the ranges that Ofcom keeps for films and examples, where a whole number is needed.</summary>
public partial class PhoneNumberTests
{
    private const string Shape = "write it as people dial it, with a 0 in front: 01292 612300";

    private const string Words = $"put words in “label” or “hours-note”; {Shape}";

    [Theory]
    [InlineData("01632 960123", "01632 960123", "+441632960123")]
    [InlineData("(01632) 960123", "01632 960123", "+441632960123")]
    [InlineData("01632-960-123", "01632 960 123", "+441632960123")]
    [InlineData("01632960123", "01632 960123", "+441632960123")]
    [InlineData("+44 1632 960123", "01632 960123", "+441632960123")]
    [InlineData("+44 (0)1632 960123", "01632 960123", "+441632960123")]
    [InlineData("+44(0)1632960123", "01632 960123", "+441632960123")]
    [InlineData("+441632960123", "01632 960123", "+441632960123")]
    [InlineData("020 7946 0123", "020 7946 0123", "+442079460123")]
    [InlineData("0306 999 0123", "0306 999 0123", "+443069990123")]
    [InlineData("07700 900123", "07700 900123", "+447700900123")]
    [InlineData("0808 157 0123", "0808 157 0123", "+448081570123")]
    [InlineData("0844 555 0123", "0844 555 0123", "+448445550123")]
    [InlineData("0800 555012", "0800 555012", "+44800555012")]
    [InlineData("01204 96012", "01204 96012", "+44120496012")]
    public void A_number_is_read_as_people_write_it(string text, string display, string dial) =>
        Assert.Equal(new PhoneNumber(display, dial), Parsing.Good(PhoneNumber.Parse(text)));

    [Theory]
    [InlineData("07700 900123", true)]
    [InlineData("07624 960123", true)]
    [InlineData("07600 960123", false)]
    [InlineData("01632 960123", false)]
    public void A_pager_is_no_mobile(string text, bool isMobile) =>
        Assert.Equal(isMobile, Parsing.Good(PhoneNumber.Parse(text)).IsMobile);

    [Theory]
    [InlineData("999", "999")]
    [InlineData("112", "112")]
    [InlineData("101", "101")]
    [InlineData("105", "105")]
    [InlineData("111", "111")]
    [InlineData("119", "119")]
    [InlineData("159", "159")]
    [InlineData("195", "195")]
    [InlineData("116 123", "116123")]
    [InlineData("116000", "116000")]
    [InlineData("18000", "18000")]
    [InlineData("18001", "18001")]
    [InlineData("0800 1111", "08001111")]
    public void A_short_code_is_dialled_as_it_is(string text, string dial) =>
        Assert.Equal(new PhoneNumber(text, dial), Parsing.Good(PhoneNumber.Parse(text)));

    [Theory]
    [InlineData("18001 01632 960123", "18001 01632 960123", "1800101632960123")]
    [InlineData("18002 01632 960123", "18002 01632 960123", "1800201632960123")]
    [InlineData("18001 +44 1632 960123", "18001 01632 960123", "1800101632960123")]
    [InlineData("18001 999", "18001 999", "18001999")]
    public void A_relay_call_has_its_code_in_front(string text, string display, string dial) =>
        Assert.Equal(new PhoneNumber(display, dial), Parsing.Good(PhoneNumber.Parse(text)));

    [Theory]
    [InlineData("61616")]
    [InlineData("85258")]
    [InlineData("7006008")]
    public void A_code_for_texts_is_taken_for_texts_only(string text)
    {
        Assert.Equal(new PhoneNumber(text, text), Parsing.Good(PhoneNumber.Parse(text, PhoneType.Text)));
        Assert.False(PhoneNumber.Parse(text).IsGood);
    }

    [Theory]
    [InlineData(
        "O1632 960123", "“O1632 960123” is not a phone number: it holds “O”", "the letter O is not a zero; did you mean “01632 960123”?")]
    [InlineData(
        "o1632 96o123", "“o1632 96o123” is not a phone number: it holds “o”", "the letter O is not a zero; did you mean “01632 960123”?")]
    [InlineData(
        "0l632 960123", "“0l632 960123” is not a phone number: it holds “l”", "a letter is not a one; did you mean “01632 960123”?")]
    [InlineData(
        "0I632 960123", "“0I632 960123” is not a phone number: it holds “I”", "a letter is not a one; did you mean “01632 960123”?")]
    [InlineData(
        "01632 960123 / 4",
        "“01632 960123 / 4” is not a phone number: it holds “/”",
        "give one number on each line, each with its own “number:”")]
    [InlineData(
        "01632 960123, 01632 960124",
        "“01632 960123, 01632 960124” is not a phone number: it holds “,”",
        "give one number on each line, each with its own “number:”")]
    [InlineData(
        "01632 960123 & 4",
        "“01632 960123 & 4” is not a phone number: it holds “&”",
        "give one number on each line, each with its own “number:”")]
    [InlineData(
        "01632 960123; ask",
        "“01632 960123; ask” is not a phone number: it holds “;”",
        "did you mean “01632 960123”? Words go in label: or hours-note:")]
    [InlineData("０1632 960123", "“０1632 960123” is not a phone number: it holds “０”", "type it with ordinary digits 0 to 9")]
    [InlineData(
        "01632 960123 (office)",
        "“01632 960123 (office)” is not a phone number: it holds “o”",
        "did you mean “01632 960123”? Words go in label: or hours-note:")]
    [InlineData(
        "01632 960123 ext 4",
        "“01632 960123 ext 4” is not a phone number: it holds “e”",
        "write “01632 960123”, and put the rest in the label: Office, extension 4")]
    [InlineData(
        "ask",
        "“ask” is not a phone number: it holds “a”",
        "if there is no number, delete this part; words go in label: or hours-note:")]
    [InlineData("01632.960123", "“01632.960123” is not a phone number: it holds “.”", "did you mean “01632 960123”?")]
    [InlineData(
        "09 0123 4567", "“09 0123 4567” is a premium-rate number", "give a number that starts with 01, 02, 03, 07 or 08")]
    [InlineData(
        "0906 123 4567", "“0906 123 4567” is a premium-rate number", "give a number that starts with 01, 02, 03, 07 or 08")]
    [InlineData(
        "070 1234 5678", "“070 1234 5678” is a premium-rate number", "give a number that starts with 01, 02, 03, 07 or 08")]
    [InlineData("118 118", "“118 118” is a premium-rate number", "give a number that starts with 01, 02, 03, 07 or 08")]
    [InlineData(
        "+44 70 1234 5678",
        "“+44 70 1234 5678” is a premium-rate number",
        "give a number that starts with 01, 02, 03, 07 or 08")]
    [InlineData(
        "1632 960123",
        "“1632 960123” is not a whole phone number",
        "the first 0 is missing, as happens in spreadsheets; did you mean “01632 960123”?")]
    [InlineData(
        "960123",
        "“960123” is not a whole phone number",
        "it needs the area code; write it as people dial it, with a 0 in front: 01632 960123")]
    [InlineData("", "“” is not a UK phone number", "if there is no number, delete this part; words go in label: or hours-note:")]
    [InlineData(
        "+353 1 234 5678", "“+353 1 234 5678” is not a UK phone number", "write it as people dial it, with a 0 in front: 01632 960123")]
    [InlineData(
        "01632 960123 +4", "“01632 960123 +4” is not a UK phone number", "write it as people dial it, with a 0 in front: 01632 960123")]
    [InlineData(
        "01632 9601234",
        "“01632 9601234” is not a UK phone number: it has 12 digits, and should have 11",
        "check it against the source; write it as people dial it, with a 0 in front: 01632 960123")]
    [InlineData(
        "07700 90012",
        "“07700 90012” is not a UK phone number: it has 10 digits, and should have 11",
        "check it against the source; write it as people dial it, with a 0 in front: 01632 960123")]
    [InlineData(
        "04632 960123",
        "“04632 960123” is not a UK phone number: none starts with 04",
        "check it against the source; write it as people dial it, with a 0 in front: 01632 960123")]
    [InlineData("+44 01632 960123", "“+44 01632 960123” is not a whole phone number", "did you mean “01632 960123”?")]
    [InlineData(
        "0",
        "“0” is not a UK phone number: none starts with 0",
        "check it against the source; write it as people dial it, with a 0 in front: 01632 960123")]
    [InlineData(
        "18001 1632 960123",
        "“1632 960123” is not a whole phone number",
        "the first 0 is missing, as happens in spreadsheets; did you mean “01632 960123”?")]
    public void Anything_else_is_refused(string text, string message, string help) =>
        Parsing.Bad(message, help, PhoneNumber.Parse(text));

    [Theory]
    [InlineData("18001 18001 01632 960123")]
    [InlineData("+44 1632 960123+")]
    [InlineData("+44 1632 (960123")]
    [InlineData("01632) 960123(")]
    [InlineData("-01632 960123")]
    [InlineData("01632 960123-")]
    public void Characters_in_the_wrong_place_are_refused(string text) => Assert.False(PhoneNumber.Parse(text).IsGood);

    [Theory]
    [InlineData("01632 960000", true)]
    [InlineData("07700 900999", true)]
    [InlineData("0808 157 0500", true)]
    [InlineData("0113 496 0000", true)]
    [InlineData("0121 496 0000", true)]
    [InlineData("0191 498 0123", true)]
    [InlineData("020 7946 0000", true)]
    [InlineData("028 9649 6000", true)]
    [InlineData("029 2018 0000", true)]
    [InlineData("03069 990000", true)]
    [InlineData("01632 961000", false)]
    [InlineData("07700 901000", false)]
    [InlineData("020 7947 0000", false)]
    [InlineData("999", false)]
    public void Numbers_for_films_are_known(string text, bool isFictional) =>
        Assert.Equal(isFictional, Parsing.Good(PhoneNumber.Parse(text)).IsFictional);

    [Theory]
    [InlineData("0844 555 0123", true)]
    [InlineData("0845 555 0123", true)]
    [InlineData("0870 555 0123", true)]
    [InlineData("+44 871 555 0123", true)]
    [InlineData("0800 555 0123", false)]
    [InlineData("01632 960123", false)]
    public void Numbers_with_a_service_charge_are_known(string text, bool hasCharge) =>
        Assert.Equal(hasCharge, Parsing.Good(PhoneNumber.Parse(text)).HasServiceCharge);

    [Theory]
    [InlineData(PhoneType.Voice)]
    [InlineData(PhoneType.Text)]
    public void No_text_makes_it_throw_or_gives_a_number_that_cannot_be_shown_or_dialled(PhoneType type) =>
        Parsing.Holds(
            text => PhoneNumber.Parse(text, type), (_, number) => Display().IsMatch(number.Display) && Dial().IsMatch(number.Dial));

    [GeneratedRegex(@"^[0-9]+(?: [0-9]+)*\z")]
    private static partial Regex Display();

    [GeneratedRegex(@"^(?:\+44[1-9][0-9]{8,9}|1800[12](?:0[1-9][0-9]{8,9}|[0-9]{3,8})|[0-9]{3,8})\z")]
    private static partial Regex Dial();
}
