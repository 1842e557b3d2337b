namespace SupportMap.Benchmarks;

/// <summary>One way to make the site of a corpus.</summary>
/// <param name="Make">Makes it in a folder that is not there yet.</param>
internal sealed record Contender(string Name, Func<string, Measured> Make)
{
    public List<Measured> Runs { get; } = [];

    /// <summary>How many files it made, and their bytes.</summary>
    public (int Count, long Bytes) Files { get; private set; }

    /// <summary>One more run, into a new folder.</summary>
    public void Run(string output)
    {
        Runs.Add(Make(output));
        var files = new DirectoryInfo(output).EnumerateFiles("*", SearchOption.AllDirectories).ToList();
        Files = (files.Count, files.Sum(file => file.Length));
    }
}
