namespace SupportMap.Cli;

/// <summary>Calls back once after each burst of changes in a folder.</summary>
internal sealed class InputWatcher : IDisposable
{
    // Editors write a file in several steps; this waits for the last of them. One that takes longer ends the call for the step before.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(10);

    private readonly FileSystemWatcher? _place;
    private FileSystemWatcher _watcher;
    private readonly Timer _timer;
    private readonly string _folder;
    private readonly Action<IReadOnlySet<string>?, CancellationToken> _changed;
    private readonly Lock _building = new();
    private readonly Lock _hearing = new();
    private HashSet<string>? _heard = [];
    // Never disposed: a change may come in at the very moment of the end.
    private CancellationTokenSource _newer = new();
    private bool _isOver;

    /// <param name="changed">
    /// Given the paths, within the folder and with forward slashes, whose bytes have changed since the last call; null when files
    /// may have come, gone or been renamed. Its token ends when something has changed again.
    /// </param>
    public InputWatcher(string folder, Action<IReadOnlySet<string>?, CancellationToken> changed)
    {
        _folder = Path.GetFullPath(folder);
        _changed = changed;
        _timer = new Timer(_ => Call());
        _watcher = Watch();
        _place = WatchPlace();
    }

    /// <summary>Waits for a call that is under way.</summary>
    public void Dispose()
    {
        _place?.Dispose();
        _timer.Dispose();
        _newer.Cancel();
        lock (_building)
        {
            _isOver = true;
            _watcher.Dispose();
        }
    }

    /// <summary>Calls back for the first time: no change ends that call, but none is missed either.</summary>
    public void First(CancellationToken cancel)
    {
        lock (_building)
        {
            _changed(null, cancel);
        }
    }

    /// <summary>Something has changed.</summary>
    /// <param name="path">Of the only file that has; null when it may be any.</param>
    internal void Wait(string? path)
    {
        lock (_hearing)
        {
            if (path is null)
            {
                _heard = null;
            }

            _heard?.Add(Path.GetRelativePath(_folder, path!).Replace('\\', '/'));
        }

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
            _changed(Heard(), _newer.Token);
        }
    }

    private FileSystemWatcher Watch()
    {
        var watcher = new FileSystemWatcher(_folder)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, change) => Wait(change.FullPath);
        watcher.Created += (_, _) => Wait(null);
        watcher.Deleted += (_, _) => Wait(null);
        watcher.Renamed += (_, _) => Wait(null);
        // When too much happens at once the system loses count: then everything may have changed.
        watcher.Error += (_, _) => Wait(null);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    // The system watches the folder itself, not its name: after it was moved away, what has come in its place goes unheard.
    private FileSystemWatcher? WatchPlace()
    {
        if (Path.GetDirectoryName(_folder) is not { } above)
        {
            return null;
        }

        var place = new FileSystemWatcher(above, Path.GetFileName(_folder))
        {
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName,
        };
        place.Created += (_, _) => WatchAgain();
        place.Deleted += (_, _) => Wait(null);
        place.Renamed += (_, _) => WatchAgain();
        place.EnableRaisingEvents = true;
        return place;
    }

    // On a thread of the system's, where nothing may be thrown: a folder that goes at this very moment is watched again once it is back.
    private void WatchAgain()
    {
        lock (_building)
        {
            if (!_isOver && Directory.Exists(_folder))
            {
                _watcher.Dispose();
                try
                {
                    _watcher = Watch();
                }
                catch (Exception e) when (e is ArgumentException or IOException or UnauthorizedAccessException)
                {
                    // Its place is still watched.
                }
            }
        }

        Wait(null);
    }

    private HashSet<string>? Heard()
    {
        lock (_hearing)
        {
            var heard = _heard;
            _heard = [];
            return heard;
        }
    }
}
