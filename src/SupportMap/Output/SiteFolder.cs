using System.Collections.Concurrent;
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

    // Of a file that does not stand in memory whole, in bytes.
    private const int Piece = 64 * 1024;

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
        var parts = files.SelectMany(file => file.Parts).ToHashSet<OutputFile>(ReferenceEqualityComparer.Instance);
        // Those that take longest first, so that no thread is left waiting at the end.
        InParallel([.. files.Where(file => !parts.Contains(file)).OrderBy(file => file.Parts.Count == 0)], PutOne, cancel);
        return ([.. changed], size);

        void PutOne(OutputFile file, MemoryStream buffer)
        {
            var old = before is null ? null : PathIn(before, file.Path);
            var (length, isNew) = file.IsLarge ? PutPieces(file, Place(file), old, PutPart) : PutWhole(file, buffer, () => Place(file), old);
            Interlocked.Add(ref size, length);
            if (isNew)
            {
                changed.Enqueue(file.Path);
            }

            if (Interlocked.Increment(ref done) is var count && (count % Stride == 0 || count == files.Count))
            {
                tell?.Invoke(new BuildStep(BuildPhase.Write, count, files.Count));
            }

            // Made once for both files.
            void PutPart(OutputFile part, Stream whole)
            {
                cancel.ThrowIfCancellationRequested();
                PutOne(part, buffer);
                buffer.WriteTo(whole);
            }
        }

        string Place(OutputFile file)
        {
            var path = PathIn(folder, file.Path);
            _ = folders.GetOrAdd(Path.GetDirectoryName(path)!, name => new Lazy<DirectoryInfo>(() => Directory.CreateDirectory(name))).Value;
            return path;
        }
    }

    private static (long Length, bool IsNew) PutWhole(OutputFile file, MemoryStream buffer, Func<string> place, string? old)
    {
        buffer.SetLength(0);
        file.WriteTo(buffer);
        var bytes = buffer.GetBuffer().AsSpan(0, (int)buffer.Length);
        var isNew = old is null || !IsSame(old, bytes);
        if (isNew)
        {
            Put(place(), bytes);
        }

        return (bytes.Length, isNew);
    }

    // Such a file is compared on disk, and thrown away when it is the same.
    private static (long Length, bool IsNew) PutPieces(OutputFile file, string path, string? old, Action<OutputFile, Stream> putPart)
    {
        using (var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite, Piece))
        {
            file.WriteTo(stream, putPart);
        }

        var length = new FileInfo(path).Length;
        var isNew = old is null || !AreSame(old, path);
        if (!isNew)
        {
            File.Delete(path);
        }

        return (length, isNew);
    }

    // Each thread makes its files in one and the same buffer.
    private static void InParallel(IReadOnlyList<OutputFile> files, Action<OutputFile, MemoryStream> make, CancellationToken cancel) =>
        FirstFault.Of(() => Parallel.ForEach(
            files,
            new ParallelOptions { CancellationToken = cancel },
            () => new MemoryStream(),
            (file, _, buffer) =>
            {
                make(file, buffer);
                return buffer;
            },
            buffer => buffer.Dispose()));

    // Half the calls to the system that File.WriteAllBytes makes: nobody else writes here, and nothing is there yet.
    private static void Put(string path, ReadOnlySpan<byte> bytes)
    {
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite);
        RandomAccess.Write(file, bytes, 0);
    }

    private static bool IsSame(string path, ReadOnlySpan<byte> bytes)
    {
        var info = new FileInfo(path);
        return info.Exists && info.Length == bytes.Length && bytes.SequenceEqual(File.ReadAllBytes(path));
    }

    private static bool AreSame(string one, string other)
    {
        if (!File.Exists(one) || new FileInfo(one).Length != new FileInfo(other).Length)
        {
            return false;
        }

        using var first = File.OpenRead(one);
        using var second = File.OpenRead(other);
        var (left, right) = (new byte[Piece], new byte[Piece]);
        while (first.ReadAtLeast(left, Piece, false) is > 0 and var length)
        {
            if (second.ReadAtLeast(right, Piece, false) != length || !left.AsSpan(0, length).SequenceEqual(right.AsSpan(0, length)))
            {
                return false;
            }
        }

        return true;
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
            // The folder above it may be missing too, and to delete in a missing folder is an error.
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
