using SupportMap.Content.Facts;
using SupportMap.Themes.Shared;
using Xunit;

namespace SupportMap.Tests.Themes;

public sealed class IconTests
{
    [Fact]
    public void Each_picture_that_a_need_may_name_is_drawn_and_no_two_are_the_same()
    {
        var circle = Icon.Of("no such picture").Value;

        Assert.DoesNotContain(circle, ListFacts.Icons.Select(name => Icon.Of(name).Value));
        Assert.Equal(ListFacts.Icons.Count, ListFacts.Icons.Select(name => Icon.Of(name).Value).Distinct().Count());
    }
}
