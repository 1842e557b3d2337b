using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Diagnostics;

/// <summary>No slip brings the check down. <c>mutate</c> of the benchmarks tries many more.</summary>
public sealed class MutationTests
{
    private const int Count = 5_000;

    // A guard against endless loops alone: on a busy machine a check may take long.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    [Fact]
    public async Task Each_report_is_sound_whatever_slip_is_made()
    {
        var mutations = Mutations.OfAll();
        var trying = Task.Run(
            () => Enumerable.Range(0, Count).AsParallel().SelectMany(number => SoundReport.Faults(mutations[number])).ToList(),
            TestContext.Current.CancellationToken);

        Faults.None(await trying.WaitAsync(Patience, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_number_always_gives_the_same_change() =>
        Assert.Equal(Mutations.OfAll()[4711].ToString(), Mutations.OfAll()[4711].ToString());
}
