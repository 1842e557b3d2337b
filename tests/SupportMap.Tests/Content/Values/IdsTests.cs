using SupportMap.Content.Values;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Content.Values;

public class IdsTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("foodbank")]
    [InlineData("food-and-clothes")]
    [InlineData("under-26")]
    [InlineData("1st-step")]
    [InlineData("under-26s")]
    public void Small_letters_digits_and_hyphens_are_an_id(string text) => Assert.Equal(text, Parsing.Good(Ids.Parse(text)));

    [Theory]
    [InlineData(
        "Foodbank", "“Foodbank” cannot be an id: it can hold only small letters a to z, digits and single hyphens", "write “foodbank”")]
    [InlineData(
        "food bank", "“food bank” cannot be an id: it can hold only small letters a to z, digits and single hyphens", "write “food-bank”")]
    [InlineData(
        "food_bank", "“food_bank” cannot be an id: it can hold only small letters a to z, digits and single hyphens", "write “food-bank”")]
    [InlineData(
        "food--bank",
        "“food--bank” cannot be an id: it can hold only small letters a to z, digits and single hyphens",
        "write “food-bank”")]
    [InlineData("-food", "“-food” cannot be an id: it can hold only small letters a to z, digits and single hyphens", "write “food”")]
    [InlineData("food-", "“food-” cannot be an id: it can hold only small letters a to z, digits and single hyphens", "write “food”")]
    [InlineData(
        "Zoë's Café",
        "“Zoë's Café” cannot be an id: it can hold only small letters a to z, digits and single hyphens",
        "write “zoes-cafe”")]
    [InlineData(
        "foodbank\n", "“foodbank\n” cannot be an id: it can hold only small letters a to z, digits and single hyphens", "write “foodbank”")]
    [InlineData("../food", "“../food” cannot be an id: it can hold only small letters a to z, digits and single hyphens", "write “food”")]
    [InlineData(
        "FOOD İN", "“FOOD İN” cannot be an id: it can hold only small letters a to z, digits and single hyphens", "write “food-in”")]
    [InlineData("", "“” cannot be an id: it can hold only small letters a to z, digits and single hyphens", "write “my-service”")]
    [InlineData("äöü", "“äöü” cannot be an id: it can hold only small letters a to z, digits and single hyphens", "write “aou”")]
    public void Anything_else_cannot_be_one(string text, string message, string help) =>
        Parsing.Bad(message, help, Ids.Parse(text));

    // lunr.js keeps documents in an object, which puts keys that are numbers first.
    [Theory]
    [InlineData("12", "“12” cannot be an id: it needs at least one letter", "write “number-12”")]
    [InlineData("0", "“0” cannot be an id: it needs at least one letter", "write “number-0”")]
    public void A_number_cannot_be_one(string text, string message, string help) => Parsing.Bad(message, help, Ids.Parse(text));

    [Theory]
    [InlineData("con", "“con” cannot be an id: computers keep this name for themselves", "write “con-page”")]
    [InlineData("nul", "“nul” cannot be an id: computers keep this name for themselves", "write “nul-page”")]
    [InlineData("com1", "“com1” cannot be an id: computers keep this name for themselves", "write “com1-page”")]
    [InlineData("lpt9", "“lpt9” cannot be an id: computers keep this name for themselves", "write “lpt9-page”")]
    [InlineData("index", "“index” cannot be an id: computers keep this name for themselves", "write “index-page”")]
    public void A_name_that_computers_keep_for_themselves_cannot_be_one(string text, string message, string help) =>
        Parsing.Bad(message, help, Ids.Parse(text));

    [Fact]
    public void Eighty_characters_are_the_most()
    {
        Parsing.Good(Ids.Parse(new string('a', 80)));

        Parsing.Bad(
            "“aaaaaaaaaaaaaaaaaaaa…” cannot be an id: it has more than 80 characters",
            $"write “{new string('a', 80)}”",
            Ids.Parse(new string('a', 81)));
    }

    [Fact]
    public void No_text_makes_it_throw_or_gives_an_id_that_is_no_file_name() =>
        Parsing.Holds(
            Ids.Parse,
            (text, value) => value == text && value.Length is >= 1 and <= 80
                && value.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-') && !value.StartsWith('-')
                && !value.EndsWith('-'));
}
