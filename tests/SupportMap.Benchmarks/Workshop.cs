using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using SupportMap.Tests.Corpus;

namespace SupportMap.Benchmarks;

/// <summary>A folder for what a benchmark makes, on the disk of the system's temporary files (<c>TMPDIR</c>). Removed at the end.</summary>
/// <remarks>
/// For minutes after files were deleted, the file system of most Linux machines (ext4) looks past each of them whenever a new
/// one is made in the same part of the disk, and every program that writes many files is measured several times slower. So
/// nothing is removed before, each folder begins in a part of its own, and a run waits until what the last one removed is forgotten.
/// </remarks>
internal sealed class Workshop : IDisposable
{
    // So many removed files slow the next run down.
    private const int ManyFiles = 20_000;

    // Written to when a run has removed many files.
    private static readonly string Removed = Path.Combine(Path.GetTempPath(), "supportmap-benchmark-removed");

    // The file system remembers removed files for as long.
    private static readonly TimeSpan Memory = TimeSpan.FromMinutes(6);

    private int _made;

    public Workshop() => Spread();

    public string Folder { get; } = Directory.CreateTempSubdirectory("supportmap-benchmark-").FullName;

    /// <summary>The name of a folder that is not there yet.</summary>
    public string New() => At(string.Create(CultureInfo.InvariantCulture, $"folder-{++_made}"));

    public string At(params string[] parts) => Path.Combine([Folder, .. parts]);

    /// <summary>A corpus of so many services, as a folder.</summary>
    public string Corpus(int count)
    {
        var folder = At(string.Create(CultureInfo.InvariantCulture, $"corpus-{count}"));
        CorpusFiles.Write(folder, count);
        return folder;
    }

    /// <summary>Waits until the disk has forgotten what the last run removed.</summary>
    public static void WaitForDisk()
    {
        // The year 1601 when there is no such file.
        var left = File.GetLastWriteTimeUtc(Removed) + Memory - DateTime.UtcNow;
        if (left > TimeSpan.Zero)
        {
            Console.Error.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Waiting {left.TotalSeconds:0} seconds: the last run removed many files, and the disk is slower until it has "
                    + $"forgotten them ..."));
            Thread.Sleep(left);
        }
    }

    public void Dispose()
    {
        var isMany = Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Skip(ManyFiles).Any();
        Directory.Delete(Folder, recursive: true);
        if (isMany)
        {
            File.WriteAllText(Removed, "");
        }
    }

    // "Top of directory hierarchies" in the words of chattr: folders made in this one are spread over the disk.
    private void Spread()
    {
        try
        {
            using var chattr = Process.Start(new ProcessStartInfo("chattr", ["+T", Folder]) { RedirectStandardError = true })!;
            chattr.StandardError.ReadToEnd();
            chattr.WaitForExit();
        }
        catch (Win32Exception)
        {
            // Without it, figures are right only when nothing large was deleted just before; other file systems do without.
        }
    }
}
