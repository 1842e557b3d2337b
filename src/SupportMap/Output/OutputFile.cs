namespace SupportMap.Output;

/// <summary>A file of the finished site.</summary>
/// <remarks>Its bytes are made when somebody asks for them, and again for whoever asks next: a large site never stands in memory whole.</remarks>
public sealed class OutputFile
{
    private readonly Func<byte[]>? _make;
    private readonly Action<Stream>? _write;

    /// <param name="path">Within the site, with forward slashes and none in front: <c>needs/food/index.html</c>.</param>
    /// <param name="make">Gives the same bytes every time, on any thread.</param>
    public OutputFile(string path, Func<byte[]> make) => (Path, _make) = (path, make);

    public OutputFile(string path, byte[] bytes)
        : this(path, () => bytes)
    {
    }

    private OutputFile(string path, Action<Stream> write) => (Path, _write) = (path, write);

    public string Path { get; }

    /// <summary>True for a file that grows with the directory and should not stand in memory whole.</summary>
    public bool IsInPieces => _write is not null;

    public byte[] Bytes
    {
        get
        {
            if (_make is not null)
            {
                return _make();
            }

            using var stream = new MemoryStream();
            _write!(stream);
            return stream.ToArray();
        }
    }

    /// <param name="write">Writes the same bytes every time, on any thread, a piece at a time.</param>
    public static OutputFile InPieces(string path, Action<Stream> write) => new(path, write);

    /// <summary>The file for a page's address: <c>/needs/food/</c> is <c>needs/food/index.html</c>.</summary>
    public static string PathFor(string address) => address.EndsWith('/') ? address[1..] + "index.html" : address[1..];

    public void WriteTo(Stream stream)
    {
        if (_write is not null)
        {
            _write(stream);
        }
        else
        {
            stream.Write(_make!());
        }
    }
}
