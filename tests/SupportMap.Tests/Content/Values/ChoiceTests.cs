using SupportMap.Content.Model;
using SupportMap.Content.Values;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Content.Values;

public class ChoiceTests
{
    [Theory]
    [InlineData("walk-in", Access.WalkIn)]
    [InlineData("phone", Access.Phone)]
    [InlineData("outreach", Access.Outreach)]
    public void A_word_of_the_list_is_read(string text, Access way) => Assert.Equal(way, Parsing.Good(Choices.AccessWays.Parse(text)));

    [Fact]
    public void A_word_near_one_of_the_list_gets_that_one_as_help() =>
        Parsing.Bad(
            "“Closed” cannot be used here",
            "did you mean “closed”? The choices are: published, draft, closed",
            Choices.Statuses.Parse("Closed"));

    [Fact]
    public void A_word_near_none_of_the_list_gets_the_list_as_help() =>
        Parsing.Bad(
            "“secret” cannot be used here",
            "the choices are: published, draft, closed",
            Choices.Statuses.Parse("secret"));

    // Every meaning has a word of its own: else something could not be written in the input.
    [Fact]
    public void Every_meaning_has_one_word()
    {
        Complete(Choices.Answers);
        Complete(Choices.Statuses);
        Complete(Choices.CheckedHow);
        Complete(Choices.BankHolidayRules);
        Complete(Choices.PhoneTypes);
        Complete(Choices.OrganisationKinds);
        Complete(Choices.AccessWays);
        Complete(Choices.Referrers);
    }

    private static void Complete<T>(Choice<T> choice)
        where T : struct, Enum
    {
        Assert.Equal(Enum.GetValues<T>().Order(), choice.Words.Select(word => word.Meaning).Order());
        Assert.Equal(choice.Words.Count, choice.Words.Select(word => word.Word).Distinct().Count());
    }
}
