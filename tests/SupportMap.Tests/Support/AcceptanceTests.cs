using Xunit;

namespace SupportMap.Tests.Support;

public class AcceptanceTests
{
    [Theory]
    [InlineData("1", null, true)]
    [InlineData("1", "false", true)]
    [InlineData(null, null, false)]
    [InlineData("", "true", false)]
    [InlineData("0", null, false)]
    public void Expectations_are_rewritten_only_when_that_is_asked_for(string? accept, string? ci, bool isOn) =>
        Assert.Equal(isOn, Acceptance.Decide(accept, ci));

    [Fact]
    public void Continuous_integration_never_rewrites_them() =>
        Assert.Throws<InvalidOperationException>(() => Acceptance.Decide("1", "true"));
}
