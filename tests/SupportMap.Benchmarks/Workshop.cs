using System.Globalization;
using SupportMap.Tests.Corpus;

namespace SupportMap.Benchmarks;

/// <summary>A folder for what a benchmark makes, on the disk of the system's temporary files (<c>TMPDIR</c>). Removed at the end.</summary>
internal sealed class Workshop : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("supportmap-benchmark-").FullName;

    public string At(params string[] parts) => Path.Combine([Folder, .. parts]);

    /// <summary>A corpus of so many services, as a folder.</summary>
    public string Corpus(int count)
    {
        var folder = At(string.Create(CultureInfo.InvariantCulture, $"corpus-{count}"));
        CorpusFiles.Write(folder, count);
        return folder;
    }

    /// <summary>Takes away a folder that may be there.</summary>
    public static void Clear(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    public void Dispose() => Clear(Folder);
}
