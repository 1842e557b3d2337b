using SupportMap.Diagnostics;
using Xunit;

namespace SupportMap.Tests.Diagnostics;

public sealed class GitHubTextTests
{
    [Theory]
    [InlineData("Ring @elm, see #12", "Ring &#64;&#8203;elm, see &#35;&#8203;12")]
    [InlineData("WWW.elm.example", "WWW&#46;elm.example")]
    [InlineData("https://elm.example", "https&#58;//elm.example")]
    [InlineData("Mon. 9-5, £2.50", "Mon. 9&#45;5, £2.50")]
    public void Nothing_in_it_becomes_a_link(string words, string text) => Assert.Equal(text, GitHubText.Plain(words));
}
