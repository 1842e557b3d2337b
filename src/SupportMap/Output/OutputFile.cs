namespace SupportMap.Output;

/// <summary>A file of the finished site.</summary>
/// <remarks>It is made when somebody asks for it, and again for whoever asks next: a large site never stands in memory whole.</remarks>
public sealed class OutputFile
{
    private readonly Action<Stream, Action<OutputFile, Stream>> _write;

    /// <param name="path">Within the site, with forward slashes and none in front: <c>needs/food/index.html</c>.</param>
    /// <param name="write">Writes the same bytes every time, on any thread.</param>
    public OutputFile(string path, Action<Stream> write)
        : this(path, (stream, _) => write(stream))
    {
    }

    public OutputFile(string path, byte[] bytes)
        : this(path, stream => stream.Write(bytes))
    {
    }

    private OutputFile(string path, Action<Stream, Action<OutputFile, Stream>> write) => (Path, _write) = (path, write);

    public string Path { get; }

    /// <summary>True for a file that grows with the directory and should not stand in memory whole.</summary>
    public bool IsLarge { get; init; }

    /// <summary>Other files of the same site that this one holds whole, in order: see <see cref="Joined"/>.</summary>
    public IReadOnlyList<OutputFile> Parts { get; private init; } = [];

    public byte[] Bytes
    {
        get
        {
            using var stream = new MemoryStream();
            WriteTo(stream);
            return stream.ToArray();
        }
    }

    /// <summary>A large file that holds others of the same site, so that whoever writes them all needs to make each only once.</summary>
    /// <param name="parts">None of them large.</param>
    public static OutputFile Joined(string path, byte[] before, IReadOnlyList<OutputFile> parts, byte[] between, byte[] after) =>
        new(path, (stream, write) =>
        {
            stream.Write(before);
            for (var i = 0; i < parts.Count; i++)
            {
                stream.Write(i == 0 ? [] : between);
                write(parts[i], stream);
            }

            stream.Write(after);
        })
        {
            IsLarge = true,
            Parts = parts,
        };

    /// <summary>The file for a page's address: <c>/needs/food/</c> is <c>needs/food/index.html</c>.</summary>
    public static string PathFor(string address) => address.EndsWith('/') ? address[1..] + "index.html" : address[1..];

    public void WriteTo(Stream stream) => WriteTo(stream, (part, into) => part.WriteTo(into));

    /// <param name="writePart">Writes one of <see cref="Parts"/>.</param>
    public void WriteTo(Stream stream, Action<OutputFile, Stream> writePart) => _write(stream, writePart);
}
