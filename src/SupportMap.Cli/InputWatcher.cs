namespace SupportMap.Cli;

/// <summary>Calls back once after each burst of changes in a folder.</summary>
internal sealed class InputWatcher : IDisposable
{
    // Editors write a file in several steps; this waits for the last of them.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(25);

    private readonly FileSystemWatcher _watcher;
    private readonly Timer _timer;
    private readonly Action<CancellationToken> _changed;
    private readonly Lock _building = new();
    // Never disposed: a change may come in at the very moment of the end.
    private CancellationTokenSource _newer = new();
    private bool _isOver;

    /// <param name="changed">Its token ends when something has changed again.</param>
    public InputWatcher(string folder, Action<CancellationToken> changed)
    {
        _changed = changed;
        _timer = new Timer(_ => Call());
        _watcher = new FileSystemWatcher(Path.GetFullPath(folder))
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        _watcher.Changed += (_, _) => Wait();
        _watcher.Created += (_, _) => Wait();
        _watcher.Deleted += (_, _) => Wait();
        _watcher.Renamed += (_, _) => Wait();
        // When too much happens at once the system loses count: then everything may have changed.
        _watcher.Error += (_, _) => Wait();
        _watcher.EnableRaisingEvents = true;
    }

    /// <summary>Waits for a call that is under way.</summary>
    public void Dispose()
    {
        _watcher.Dispose();
        _timer.Dispose();
        _newer.Cancel();
        lock (_building)
        {
            _isOver = true;
        }
    }

    /// <summary>Something has changed.</summary>
    internal void Wait()
    {
        Volatile.Read(ref _newer).Cancel();
        _timer.Change(Quiet, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Nothing has changed for a while.</summary>
    internal void Call()
    {
        lock (_building)
        {
            if (_isOver)
            {
                return;
            }

            Volatile.Write(ref _newer, new CancellationTokenSource());
            _changed(_newer.Token);
        }
    }
}
