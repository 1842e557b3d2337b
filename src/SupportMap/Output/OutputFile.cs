namespace SupportMap.Output;

/// <summary>A file of the finished site.</summary>
/// <param name="Path">Within the site, with forward slashes and none in front: <c>needs/food/index.html</c>.</param>
public sealed record OutputFile(string Path, byte[] Bytes)
{
    /// <summary>The file for a page's address: <c>/needs/food/</c> is <c>needs/food/index.html</c>.</summary>
    public static string PathFor(string address) => address.EndsWith('/') ? address[1..] + "index.html" : address[1..];
}
