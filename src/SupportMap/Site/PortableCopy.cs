using System.Text;
using System.Text.RegularExpressions;
using SupportMap.Output;
using SupportMap.Pages;

namespace SupportMap.Site;

/// <summary>
/// The files of a site as a copy that opens from a folder, a stick, or a server's sub-folder: each address is relative, and names
/// its file.
/// </summary>
/// <remarks>
/// Browsers let a page from a folder fetch nothing. What the scripts fetch lies there as a script, which hands it to the theme's script
/// for copies, <c>theme/scripts/portable.js</c>. That one also stands between the other scripts and the addresses they know.
/// </remarks>
public static partial class PortableCopy
{
    /// <summary>The theme's script and style sheet for copies: no other site has them.</summary>
    public const string Script = "portable.js", Styles = "portable.css";

    private const string Index = "index.html";

    // In a page that another one fetches: the way to the folder of the copy, as the other one writes it.
    private const string Up = "{up}";

    private const string Before = "supportMapCopy.run(function(location,history,fetch,localStorage,sessionStorage){", After = "\n})\n";

    private static readonly UTF8Encoding Utf8 = new(false);

    /// <summary>Whether a page is of use where no server answers.</summary>
    public static bool Holds(Page page) => page is not (NotFoundPage or OfflinePage);

    /// <param name="files">In order of their paths.</param>
    /// <param name="pages">Those of the files.</param>
    /// <returns>In order of their paths.</returns>
    public static IReadOnlyList<OutputFile> Of(IReadOnlyList<OutputFile> files, IReadOnlyList<Page> pages)
    {
        var fetched = pages.Where(page => page is EveryServicePage or AnswersPage or NowPage or FindListPage)
            .Select(page => OutputFile.PathFor(page.Path))
            .ToHashSet(StringComparer.Ordinal);
        return [.. files.SelectMany(file => Of(file, fetched.Contains(file.Path))).OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private static IEnumerable<OutputFile> Of(OutputFile file, bool isFetched)
    {
        var path = file.Path;
        if (path.EndsWith(".html", StringComparison.Ordinal))
        {
            yield return Changed(file, path, bytes => WithRelative(bytes, UpFrom(path)));
            if (isFetched)
            {
                yield return Handed(file, bytes => WithRelative(bytes, Up));
            }
        }
        else if (path.EndsWith(".js", StringComparison.Ordinal))
        {
            yield return IsOwn(path) ? file : Changed(file, path, bytes => [.. Utf8.GetBytes(Before), .. bytes, .. Utf8.GetBytes(After)]);
        }
        else if (!path.StartsWith("assets/", StringComparison.Ordinal))
        {
            yield return file;
        }
        else
        {
            if (path.EndsWith(".css", StringComparison.Ordinal))
            {
                yield return file;
            }

            yield return Handed(file, bytes => bytes);
        }
    }

    private static OutputFile Handed(OutputFile file, Func<byte[], byte[]> change) =>
        Changed(
            file,
            $"{file.Path}.js",
            bytes => Utf8.GetBytes($"supportMapCopy.take(\"{file.Path}\",\"{Convert.ToBase64String(change(bytes))}\")\n"));

    private static OutputFile Changed(OutputFile file, string path, Func<byte[], byte[]> change) =>
        new(path, stream => stream.Write(change(file.Bytes)));

    private static byte[] WithRelative(byte[] page, string up) =>
        Utf8.GetBytes(OwnAddress().Replace(Utf8.GetString(page), match => up + match.Groups[1].Value
            + (match.Groups[1].Value is "" or [.., '/'] ? Index : "")));

    private static string UpFrom(string path) =>
        path.Contains('/', StringComparison.Ordinal) ? string.Concat(Enumerable.Repeat("../", path.Count(c => c == '/'))) : "./";

    private static bool IsOwn(string path) => path.StartsWith($"assets/{Script[..^2]}", StringComparison.Ordinal);

    // Up to its ? or #. In text no quotation mark stands bare; the last are those of the find page's parts, which are JSON.
    [GeneratedRegex("""(?<= (?:href|src|action|data-[a-z-]+)="|&quot;(?:page|index)&quot;:&quot;)/(?!/)([^"?#&]*)""")]
    private static partial Regex OwnAddress();
}
