using System.Text;
using SupportMap.Content.Values;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Content.Values;

public class DegreesTests
{
    [Theory]
    [InlineData("55.4583", null)]
    [InlineData("55.458", null)]
    [InlineData("55.45", "write degrees with three to seven decimals, such as 55.4583")]
    [InlineData("55,4583", "write degrees with three to seven decimals, such as 55.4583")]
    [InlineData("-4.6291", "it is between 49 and 61 there; are the two swapped?")]
    [InlineData("٥٥.458", "write degrees with three to seven decimals, such as 55.4583")]
    public void A_latitude_lies_in_the_uk(string text, string? help) => Assert.Equal(help, Degrees.Latitude(text).Help);

    [Theory]
    [InlineData("-4.6291", null)]
    [InlineData("0.1234567", null)]
    [InlineData("55.4583", "it is between -9 and 2 there; are the two swapped?")]
    public void So_does_a_longitude(string text, string? help) => Assert.Equal(help, Degrees.Longitude(text).Help);

    [Fact]
    public void One_without_the_other_is_no_point()
    {
        var input = TestInput.Of("help-after-hospital").Select(file => file with
        {
            Bytes = Encoding.UTF8.GetBytes(
                Encoding.UTF8.GetString(file.Bytes).Replace(", longitude: -4.6291", "", StringComparison.Ordinal)),
        });

        var fault = Assert.Single(SiteBuild.Check([.. input], TestInput.Options).Diagnostics, one => one.IsError);

        Assert.Equal("“latitude” needs “longitude” beside it", fault.Message);
    }
}
