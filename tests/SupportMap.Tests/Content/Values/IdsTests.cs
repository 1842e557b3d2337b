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
    [InlineData("Foodbank", "foodbank")]
    [InlineData("food bank", "food-bank")]
    [InlineData("food_bank", "food-bank")]
    [InlineData("food--bank", "food-bank")]
    [InlineData("-food", "food")]
    [InlineData("food-", "food")]
    [InlineData("Zoë's Café", "zo-s-caf")]
    [InlineData("foodbank\n", "foodbank")]
    [InlineData("../food", "food")]
    [InlineData("FOOD İN", "food-n")]
    [InlineData("", "my-service")]
    [InlineData("äöü", "my-service")]
    public void Anything_else_cannot_be_one(string text, string nearest) =>
        Parsing.Bad($"“{text}” cannot be an id", $"use only small letters a to z, digits and hyphens: “{nearest}”", Ids.Parse(text));

    // lunr.js keeps documents in an object, which puts keys that are numbers first.
    [Theory]
    [InlineData("12")]
    [InlineData("0")]
    public void A_number_cannot_be_one(string text) => Parsing.Bad($"“{text}” cannot be an id", "an id needs at least one letter", Ids.Parse(text));

    [Theory]
    [InlineData("con")]
    [InlineData("nul")]
    [InlineData("com1")]
    [InlineData("lpt9")]
    [InlineData("index")]
    public void A_name_that_computers_keep_for_themselves_cannot_be_one(string text) =>
        Parsing.Bad($"“{text}” cannot be an id: some computers keep this name for themselves", $"add a word: “{text}-service”", Ids.Parse(text));

    [Fact]
    public void Eighty_characters_are_the_most()
    {
        Parsing.Good(Ids.Parse(new string('a', 80)));

        Parsing.Bad("“aaaaaaaaaaaaaaaaaaaa…” is too long for an id", "use at most 80 characters", Ids.Parse(new string('a', 81)));
    }

    [Fact]
    public void No_text_makes_it_throw_or_gives_an_id_that_is_no_file_name() =>
        Parsing.Holds(Ids.Parse, (text, value) => value == text && value.Length is >= 1 and <= 80 && value.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-') && !value.StartsWith('-') && !value.EndsWith('-'));
}
