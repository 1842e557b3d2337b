using SupportMap.Diagnostics;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Diagnostics;

public class NearestTests
{
    private static readonly string[] Needs =
        ["a-place-to-stay", "money-and-benefits", "food-and-clothes", "mental-health", "getting-there"];

    [Theory]
    [InlineData("food-and-cloths", "food-and-clothes")]
    [InlineData("food-and-cloth", "food-and-clothes")]
    [InlineData("Food-And-Clothes", "food-and-clothes")]
    [InlineData("mentla-health", "mental-health")]
    [InlineData("mental-helth", "mental-health")]
    [InlineData("getting-their", "getting-there")]
    public void A_slip_of_the_pen_is_near(string text, string nearest) => Assert.Equal(nearest, Nearest.To(text, Needs));

    [Theory]
    [InlineData("food", "food-and-clothes")]
    [InlineData("fod", "food-and-clothes")]
    [InlineData("benefit", "money-and-benefits")]
    [InlineData("helth", "mental-health")]
    public void A_part_of_a_name_is_near_it(string text, string nearest) => Assert.Equal(nearest, Nearest.To(text, Needs));

    [Theory]
    [InlineData("")]
    [InlineData("xy")]
    [InlineData("dentist")]
    [InlineData("zzzzzzzzzzzzzzz")]
    public void Something_else_is_near_nothing(string text) => Assert.Null(Nearest.To(text, Needs));

    [Fact]
    public void Two_letters_that_changed_places_count_as_one_slip() => Assert.Equal("ab", Nearest.To("ba", ["xy", "ab"]));

    [Fact]
    public void The_first_of_two_that_are_as_near_is_taken() => Assert.Equal("bat", Nearest.To("cat", ["bat", "hat"]));

    [Fact]
    public void Nothing_is_near_when_there_is_nothing() => Assert.Null(Nearest.To("food", []));

    [Fact]
    public void No_text_makes_it_throw_and_it_only_answers_with_a_candidate()
    {
        foreach (var text in Nasty.Texts(5_000).Where(text => text.Length < 1_000))
        {
            Assert.Contains(Nearest.To(text, Needs), (string?[])[null, .. Needs]);
        }
    }
}
