using SupportMap.Cli;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Cli;

/// <summary>What <c>supportmap serve</c> hears of the files that people save.</summary>
public sealed class InputWatcherTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    // The system and the timer do not wait for the end: each may be about to tell of a file just then.
    [Fact]
    public void A_change_in_the_very_moment_of_the_end_is_let_go()
    {
        var calls = 0;
        var watcher = new InputWatcher(_folder.Path, _ => calls++);
        watcher.Call();
        watcher.Dispose();

        watcher.Wait();
        watcher.Call();

        Assert.Equal(1, calls);
    }

    [Fact]
    public void A_further_change_ends_the_call_that_is_under_way()
    {
        var isEnded = false;
        InputWatcher? watcher = null;
        using (watcher = new InputWatcher(_folder.Path, newer =>
        {
            watcher!.Wait();
            isEnded = newer.IsCancellationRequested;
        }))
        {
            watcher.Call();
        }

        Assert.True(isEnded);
    }
}
