using System.Collections.Concurrent;
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
        var watcher = new InputWatcher(_folder.Path, (_, _) => calls++);
        watcher.Call();
        watcher.Dispose();

        watcher.Wait(null);
        watcher.Call();

        Assert.Equal(1, calls);
    }

    [Fact]
    public void A_further_change_ends_the_call_that_is_under_way()
    {
        var isEnded = false;
        InputWatcher? watcher = null;
        using (watcher = new InputWatcher(_folder.Path, (_, newer) =>
        {
            watcher!.Wait(null);
            isEnded = newer.IsCancellationRequested;
        }))
        {
            watcher.Call();
        }

        Assert.True(isEnded);
    }

    // The system goes on telling of the folder that was moved away.
    [Fact]
    public async Task A_folder_that_comes_back_is_heard_like_the_one_before()
    {
        _folder.Write("input/services/one.md", "One");
        using var calls = new BlockingCollection<IReadOnlySet<string>?>();
        using var watcher = new InputWatcher(_folder.Combine("input"), (changed, _) => calls.Add(changed, CancellationToken.None));

        Directory.Move(_folder.Combine("input"), _folder.Combine("away"));
        Assert.Null(await Next(calls));
        _folder.Write("input/services/one.md", "Another");
        Assert.Null(await Next(calls));
        // What came with it may be told in several calls.
        while (calls.TryTake(out _, TimeSpan.FromMilliseconds(500)))
        {
        }

        _folder.Write("input/services/one.md", "Changed");

        Assert.Equal(["services/one.md"], await Next(calls));
    }

    [Fact]
    public async Task It_says_which_files_were_changed()
    {
        _folder.Write("services/one.md", "One");
        _folder.Write("services/two.md", "Two");
        using var calls = new BlockingCollection<IReadOnlySet<string>?>();
        using var watcher = new InputWatcher(_folder.Path, (changed, _) => calls.Add(changed, CancellationToken.None));

        _folder.Write("services/two.md", "Too");

        Assert.Equal(["services/two.md"], await Next(calls));
    }

    [Fact]
    public async Task When_a_file_has_come_or_gone_anything_may_have_changed()
    {
        _folder.Write("one.md", "One");
        using var calls = new BlockingCollection<IReadOnlySet<string>?>();
        using var watcher = new InputWatcher(_folder.Path, (changed, _) => calls.Add(changed, CancellationToken.None));

        _folder.Write("two.md", "Two");
        Assert.Null(await Next(calls));

        File.Delete(_folder.Combine("one.md"));
        while (await Next(calls) is not null)
        {
            // The system may tell of the first file in several calls.
        }
    }

    [Fact]
    public async Task A_change_during_the_first_call_does_not_end_it_and_is_not_missed()
    {
        using var calls = new BlockingCollection<IReadOnlySet<string>?>();
        var isEnded = false;
        InputWatcher? watcher = null;
        using (watcher = new InputWatcher(_folder.Path, (changed, newer) =>
        {
            if (changed is null)
            {
                watcher!.Wait(_folder.Combine("one.md"));
                isEnded = newer.IsCancellationRequested;
            }

            calls.Add(changed, CancellationToken.None);
        }))
        {
            watcher.First(CancellationToken.None);

            Assert.Null(await Next(calls));
            Assert.Equal(["one.md"], await Next(calls));
            Assert.False(isEnded);
        }
    }

    private static Task<IReadOnlySet<string>?> Next(BlockingCollection<IReadOnlySet<string>?> calls) =>
        Task.Run(
            () => calls.TryTake(out var changed, TimeSpan.FromSeconds(60))
                ? changed
                : throw new TimeoutException("Nothing was heard of the change."));
}
