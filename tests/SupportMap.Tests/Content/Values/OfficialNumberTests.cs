using SupportMap.Content.Values;
using Xunit;

namespace SupportMap.Tests.Content.Values;

public class OfficialNumberTests
{
    [Theory]
    [InlineData("SC012345", "GB-SC")]
    [InlineData("1234567", "GB-CHC")]
    [InlineData("123456", "GB-CHC")]
    [InlineData("NIC123456", "GB-NIC")]
    public void The_number_of_a_charity_tells_its_register(string number, string register)
    {
        Assert.Equal(number, CharityNumber.Parse(number).Value);
        Assert.Equal(register, CharityNumber.Register(number).Scheme);
    }

    [Theory]
    [InlineData("SC12345", "write it as the register does")]
    [InlineData("sc 012 345", "did you mean “SC012345”?")]
    [InlineData("12345", "write it as the register does")]
    [InlineData("SC012345\n", "write it as the register does")]
    public void What_no_register_gives_is_refused(string number, string help) =>
        Assert.StartsWith(help, CharityNumber.Parse(number).Help, StringComparison.Ordinal);

    [Fact]
    public void The_code_of_an_area_has_a_letter_and_eight_digits()
    {
        Assert.Equal("S12000028", AreaCode.Parse("S12000028").Value);
        Assert.Equal("did you mean “S12000028”?", AreaCode.Parse("s12000028").Help);
        Assert.False(AreaCode.Parse("S1200002").IsGood);
        Assert.False(AreaCode.Parse("S1200002O").IsGood);
    }
}
