using System.Collections.Concurrent;
using SupportMap.Diagnostics;

namespace SupportMap.Output;

/// <summary>Makes the files of a site on disk, on all cores, except those that are there already.</summary>
internal static class FileMaker
{
    // Progress is told each time as many files are finished.
    private const int Stride = 100;

    // Of a file that does not stand in memory whole, in bytes.
    private const int Piece = 64 * 1024;

    /// <summary>
    /// The paths of the files that differ from those in <paramref name="before"/>, which are now in <paramref name="folder"/>.
    /// </summary>
    /// <param name="isWhole">Whether the others are to be there too, as a second name of the same file.</param>
    public static (List<string> Changed, long Size) Make(
        IReadOnlyList<OutputFile> files,
        string folder,
        string? before,
        bool isWhole,
        Action<BuildStep>? tell,
        CancellationToken cancel)
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
            var old = before is null ? null : SiteFolder.PathIn(before, file.Path);
            var (length, isNew) = file.IsLarge
                ? PutPieces(file, Place(file), old, isWhole, PutPart)
                : PutWhole(file, buffer, () => Place(file), old, isWhole);
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
            var path = SiteFolder.PathIn(folder, file.Path);
            _ = folders.GetOrAdd(
                Path.GetDirectoryName(path)!, name => new Lazy<DirectoryInfo>(() => Directory.CreateDirectory(name))).Value;
            return path;
        }
    }

    private static (long Length, bool IsNew) PutWhole(OutputFile file, MemoryStream buffer, Func<string> place, string? old, bool isWhole)
    {
        buffer.SetLength(0);
        file.WriteTo(buffer);
        var bytes = buffer.GetBuffer().AsSpan(0, (int)buffer.Length);
        var isNew = old is null || !IsSame(old, bytes);
        if (isNew)
        {
            Put(place(), bytes);
        }
        else if (isWhole)
        {
            HardLink.Make(old!, place());
        }

        return (bytes.Length, isNew);
    }

    // Such a file is compared on disk.
    private static (long Length, bool IsNew) PutPieces(
        OutputFile file, string path, string? old, bool isWhole, Action<OutputFile, Stream> putPart)
    {
        using (var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite, Piece))
        {
            file.WriteTo(stream, putPart);
        }

        var length = new FileInfo(path).Length;
        var isNew = old is null || !AreSame(old, path);
        if (!isNew && !isWhole)
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
}
