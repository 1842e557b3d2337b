using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using System.Text;

namespace SupportMap.Output;

/// <summary>Puts a finished site on disk.</summary>
/// <remarks>
/// A new site is made whole beside its place and gets it by a rename. Of a site that is there already only the files whose
/// bytes differ are made beside it; once all are there, they are moved in, one rename each, and what is no longer wanted goes
/// last. Whoever stops the program before the moves finds the old site untouched; the moves themselves are not to be stopped.
/// </remarks>
public static class SiteFolder
{
    private const string Marker = ".supportmap";

    // Progress is told each time as many files are finished.
    private const int Stride = 100;

    private static readonly byte[] MarkerText = Encoding.UTF8.GetBytes("Made by supportmap: everything in this folder is replaced by the next build.\n");

    /// <summary>Makes the site in <paramref name="folder"/> these files and no others.</summary>
    /// <param name="tell">Called from several threads.</param>
    /// <exception cref="SiteFolderException">The folder holds something that this program has not made.</exception>
    /// <exception cref="OperationCanceledException">Stopped, with the old site as it was.</exception>
    public static WrittenSite Write(string folder, IReadOnlyList<OutputFile> files, Action<BuildStep>? tell = null, CancellationToken cancel = default)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var (next, old) = (target + ".next", target + ".old");
        RefuseForeign(target);
        RefuseForeign(next);
        RefuseForeign(old);
        if (!Directory.Exists(target) && Directory.Exists(old))
        {
            // An earlier build was stopped between two renames.
            Directory.Move(old, target);
        }

        Remove(next);
        Remove(old);

        // The mark comes first, so that a folder which was never finished is known too.
        Directory.CreateDirectory(next);
        File.WriteAllBytes(Path.Combine(next, Marker), MarkerText);
        var isNew = !File.Exists(Path.Combine(target, Marker));
        var (changed, size) = Make(files, next, isNew ? null : target, tell, cancel);
        if (isNew)
        {
            if (Directory.Exists(target))
            {
                Directory.Delete(target);
            }

            Directory.Move(next, target);
        }
        else
        {
            MoveIn(changed, next, target);
            RemoveOthers(target, files);
            Remove(next);
        }

        return new WrittenSite(size, changed.Count);
    }

    // The paths of the files that differ from those in "before", which are now in "folder".
    private static (List<string> Changed, long Size) Make(IReadOnlyList<OutputFile> files, string folder, string? before, Action<BuildStep>? tell, CancellationToken cancel)
    {
        var folders = new ConcurrentDictionary<string, Lazy<DirectoryInfo>>(StringComparer.Ordinal);
        var changed = new ConcurrentQueue<string>();
        var done = 0;
        var size = 0L;
        tell?.Invoke(new BuildStep(BuildPhase.Write, 0, files.Count));
        InParallel(files, file =>
        {
            var bytes = file.Bytes;
            Interlocked.Add(ref size, bytes.Length);
            if (before is null || !IsSame(PathIn(before, file.Path), bytes))
            {
                var path = PathIn(folder, file.Path);
                _ = folders.GetOrAdd(Path.GetDirectoryName(path)!, name => new Lazy<DirectoryInfo>(() => Directory.CreateDirectory(name))).Value;
                Put(path, bytes);
                changed.Enqueue(file.Path);
            }

            if (Interlocked.Increment(ref done) is var count && (count % Stride == 0 || count == files.Count))
            {
                tell?.Invoke(new BuildStep(BuildPhase.Write, count, files.Count));
            }
        }, cancel);
        return ([.. changed], size);
    }

    private static void InParallel(IReadOnlyList<OutputFile> files, Action<OutputFile> make, CancellationToken cancel)
    {
        try
        {
            Parallel.ForEach(files, new ParallelOptions { CancellationToken = cancel }, make);
        }
        catch (AggregateException several)
        {
            // One full disk is told by every thread.
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }

    // Half the calls to the system that File.WriteAllBytes makes: nobody else writes here, and nothing is there yet.
    private static void Put(string path, byte[] bytes)
    {
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite);
        RandomAccess.Write(file, bytes, 0);
    }

    private static bool IsSame(string path, byte[] bytes)
    {
        var info = new FileInfo(path);
        return info.Exists && info.Length == bytes.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes);
    }

    // What pages are made of goes before the pages.
    private static void MoveIn(List<string> changed, string next, string target)
    {
        foreach (var path in changed.OrderBy(path => path.EndsWith(".html", StringComparison.Ordinal)).ThenBy(path => path, StringComparer.Ordinal))
        {
            var place = PathIn(target, path);
            MakeRoom(place, target);
            File.Move(PathIn(next, path), place, overwrite: true);
        }
    }

    // A name may have been a folder's before, or a file's.
    private static void MakeRoom(string place, string target)
    {
        if (Directory.Exists(place))
        {
            Directory.Delete(place, true);
        }

        for (var above = Path.GetDirectoryName(place)!; above.Length > target.Length && !Directory.Exists(above); above = Path.GetDirectoryName(above)!)
        {
            if (File.Exists(above))
            {
                File.Delete(above);
            }
        }

        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
    }

    private static void RemoveOthers(string target, IReadOnlyList<OutputFile> files)
    {
        var wanted = files.Select(file => PathIn(target, file.Path)).Append(Path.Combine(target, Marker)).ToHashSet(StringComparer.Ordinal);
        RemoveOthers(new DirectoryInfo(target), wanted);
    }

    private static void RemoveOthers(DirectoryInfo folder, HashSet<string> wanted)
    {
        foreach (var item in folder.EnumerateFileSystemInfos())
        {
            if (item is DirectoryInfo inner && !item.Attributes.HasFlag(FileAttributes.ReparsePoint))
            {
                RemoveOthers(inner, wanted);
                if (!inner.EnumerateFileSystemInfos().Any())
                {
                    inner.Delete();
                }
            }
            else if (!wanted.Contains(item.FullName))
            {
                item.Delete();
            }
        }
    }

    private static string PathIn(string folder, string path) => Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));

    private static void RefuseForeign(string target)
    {
        if (File.Exists(target))
        {
            throw new SiteFolderException($"“{target}” is a file, not a folder");
        }

        if (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any() && !File.Exists(Path.Combine(target, Marker)))
        {
            throw new SiteFolderException($"the folder “{target}” holds files that this program has not made; choose another folder for --output, or empty it first");
        }
    }

    // The mark goes last, so that a folder which was removed only in part is known too.
    private static void Remove(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        foreach (var inner in Directory.GetDirectories(folder))
        {
            Directory.Delete(inner, true);
        }

        foreach (var file in Directory.GetFiles(folder).Where(file => Path.GetFileName(file) != Marker))
        {
            File.Delete(file);
        }

        Directory.Delete(folder, true);
    }
}
