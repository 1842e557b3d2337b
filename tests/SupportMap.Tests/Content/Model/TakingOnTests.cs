using SupportMap.Content.Model;
using Xunit;

namespace SupportMap.Tests.Content.Model;

/// <summary>What is true for a time only is forgotten after it.</summary>
public sealed class TakingOnTests
{
    private static readonly DateOnly Said = new(2026, 11, 2);

    [Theory]
    [InlineData(0, TakingOnState.WaitingList)]
    [InlineData(14, TakingOnState.WaitingList)]
    [InlineData(15, TakingOnState.Ask)]
    public void After_fourteen_days_readers_are_told_to_ask(int later, TakingOnState state) =>
        Assert.Equal(state, new TakingOn(TakingOnState.WaitingList, Said).On(Said.AddDays(later)).State);

    [Fact]
    public void A_state_that_says_to_ask_stays_as_it_is()
    {
        var ask = new TakingOn(TakingOnState.Ask, Said);

        Assert.Same(ask, ask.On(Said.AddYears(1)));
    }
}
