using SupportMap.SiteSearch;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.SiteSearch;

public class FindTextTests
{
    [Theory]
    [InlineData("Foodbank", "foodbank")]
    [InlineData("St. Andrew’s", "st andrews")]
    [InlineData("St Andrew's", "st andrews")]
    [InlineData("Oakham-on-Elm", "oakham on elm")]
    [InlineData("Café Élan", "cafe elan")]
    [InlineData("Cafe\u0301", "cafe")]
    [InlineData("  a \t b\n", "a b")]
    [InlineData("EL1", "el1")]
    [InlineData("what’s for tea?", "whats for tea")]
    [InlineData("Øl & Łódź", "øl łodz")]
    [InlineData("ISTANBUL", "istanbul")]
    [InlineData("...", "")]
    [InlineData("", "")]
    public void A_text_is_folded(string text, string folded) => Assert.Equal(folded, FindText.Fold(text));

    [Fact]
    public void What_is_folded_stays_as_it_is_when_folded_again()
    {
        foreach (var text in Nasty.Texts(5_000))
        {
            var once = FindText.Fold(text);

            Assert.Equal(once, FindText.Fold(once));
            Assert.False(once.Contains("  ", StringComparison.Ordinal));
            Assert.Equal(once.Trim(), once);
        }
    }
}
