namespace SupportMap.Output;

/// <summary>A file of the finished site.</summary>
/// <remarks>It is made when somebody asks for it, and again for whoever asks next: a large site never stands in memory whole.</remarks>
public sealed class OutputFile
{
    private readonly Action<Stream> _write;

    /// <param name="path">Within the site, with forward slashes and none in front: <c>needs/food/index.html</c>.</param>
    /// <param name="write">Writes the same bytes every time, on any thread.</param>
    public OutputFile(string path, Action<Stream> write) => (Path, _write) = (path, write);

    public OutputFile(string path, byte[] bytes)
        : this(path, stream => stream.Write(bytes))
    {
    }

    public string Path { get; }

    /// <summary>True for a file that grows with the directory and should not stand in memory whole.</summary>
    public bool IsLarge { get; init; }

    public byte[] Bytes
    {
        get
        {
            using var stream = new MemoryStream();
            _write(stream);
            return stream.ToArray();
        }
    }

    /// <summary>The file for a page's address: <c>/needs/food/</c> is <c>needs/food/index.html</c>.</summary>
    public static string PathFor(string address) => address.EndsWith('/') ? address[1..] + "index.html" : address[1..];

    public void WriteTo(Stream stream) => _write(stream);
}
