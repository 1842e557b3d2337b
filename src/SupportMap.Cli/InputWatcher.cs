namespace SupportMap.Cli;

/// <summary>Watches a folder and calls back once after each burst of changes.</summary>
internal sealed class InputWatcher : IDisposable
{
    // Editors save in several steps; this waits for the last. If a step comes later, it cancels the call for the one before.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(10);

    private readonly FileSystemWatcher? _place;
    private FileSystemWatcher _watcher;
    private readonly Timer _timer;
    private readonly string _folder;
    private readonly Action<IReadOnlySet<string>?, CancellationToken> _changed;
    private readonly Lock _building = new();
    private readonly Lock _hearing = new();
    private HashSet<string>? _heard = [];
    // Never disposed: a change may still arrive during Dispose.
    private CancellationTokenSource _newer = new();
    private bool _isOver;

    /// <param name="changed">
    /// Receives the relative paths (with forward slashes) of files changed since the last call, or null when files may have been
    /// added, deleted or renamed. Its token is cancelled by the next change.
    /// </param>
    public InputWatcher(string folder, Action<IReadOnlySet<string>?, CancellationToken> changed)
    {
        _folder = Path.GetFullPath(folder);
        _changed = changed;
        _timer = new Timer(_ => Call());
        _watcher = Watch();
        _place = WatchPlace();
    }

    /// <summary>Waits for a callback in progress.</summary>
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

    /// <summary>Makes the first callback. Changes do not cancel it, but they are not missed.</summary>
    public void First(CancellationToken cancel)
    {
        lock (_building)
        {
            _changed(null, cancel);
        }
    }

    /// <summary>Something has changed.</summary>
    /// <param name="path">The changed file; null when it may be any.</param>
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

    /// <summary>Runs the callback after a quiet moment.</summary>
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
        // The system drops events when there are too many: then any file may have changed.
        watcher.Error += (_, _) => Wait(null);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    // The system watches the folder, not its path: once it is moved, changes in its replacement raise no events.
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

    // Runs on a system thread, where nothing may throw: if the folder vanishes now, it is watched again when it returns.
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
                    // The parent folder is still watched.
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
