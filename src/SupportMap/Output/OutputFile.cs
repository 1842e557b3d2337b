namespace SupportMap.Output;

/// <summary>A file of the finished site.</summary>
/// <remarks>Its bytes are made when somebody asks for them, and again for whoever asks next: a large site never stands in memory whole.</remarks>
/// <param name="path">Within the site, with forward slashes and none in front: <c>needs/food/index.html</c>.</param>
/// <param name="make">Gives the same bytes every time, on any thread.</param>
public sealed class OutputFile(string path, Func<byte[]> make)
{
    public OutputFile(string path, byte[] bytes)
        : this(path, () => bytes)
    {
    }

    public string Path { get; } = path;

    public byte[] Bytes => make();

    /// <summary>The file for a page's address: <c>/needs/food/</c> is <c>needs/food/index.html</c>.</summary>
    public static string PathFor(string address) => address.EndsWith('/') ? address[1..] + "index.html" : address[1..];
}
