using SupportMap.Content.Model;
using SupportMap.OpenData.Oruk;
using Xunit;

namespace SupportMap.Tests.OpenData;

public class OrukLanguagesTests
{
    [Theory]
    [InlineData("You can use English or Welsh.", "en English, cy Welsh", null)]
    [InlineData("You can have an interpreter.", "", "You can have an interpreter.")]
    [InlineData("Interpreters, and letters put into your language", "", "Interpreters, and letters put into your language")]
    [InlineData("English, Polish. There are interpreters for Urdu.", "en English, pl Polish", "There are interpreters for Urdu.")]
    [InlineData("We don’t speak Polish.", "", "We don’t speak Polish.")]
    [InlineData("If you speak no English, tell us.", "", "If you speak no English, tell us.")]
    [InlineData("British Sign Language (BSL), Scottish Gaelic.", "bfi British Sign Language, gd Gaelic", null)]
    [InlineData("Staff polish floors.", "", "Staff polish floors.")]
    [InlineData(null, "", null)]
    public void Only_a_language_that_is_named_is_one(string? words, string languages, string? interpreting)
    {
        var service = new Service { Id = "elm", File = "services/elm.md", Languages = words };

        Assert.Equal(languages, string.Join(", ", OrukLanguages.Of(service, Guid.Empty).Select(each => $"{each.Code} {each.Name}")));
        Assert.Equal(interpreting, OrukLanguages.Interpreting(service));
    }
}
