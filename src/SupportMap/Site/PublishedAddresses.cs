using System.Xml;
using System.Xml.Linq;
using SupportMap.Output;

namespace SupportMap.Site;

/// <summary>Is everything that was published before still there? Addresses stand on paper, in packs and in other people's links.</summary>
public static class PublishedAddresses
{
    // Pages of a long list come and go with its length, and nobody prints them.
    private const string Lists = "/find/";

    /// <summary>The paths of the pages that a sitemap names, in its order.</summary>
    /// <param name="part">The text of a part that the sitemap names when it is an index, by the name of its file.</param>
    /// <exception cref="XmlException">It is not a sitemap.</exception>
    public static IReadOnlyList<string> In(string sitemap, Func<string, string>? part = null)
    {
        using var reader = XmlReader.Create(new StringReader(sitemap), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        var root = XDocument.Load(reader).Root!;
        var paths = root.Descendants(root.Name.Namespace + "loc")
            .Select(
                place => Uri.TryCreate(place.Value.Trim(), UriKind.Absolute, out var address)
                    ? address.AbsolutePath
                    : throw new XmlException($"“{place.Value}” is not an address"));
        return root.Name.LocalName switch
        {
            "urlset" => [.. paths],
            "sitemapindex" when part is not null => [.. paths.SelectMany(path => In(part(Path.GetFileName(path))))],
            var name => throw new XmlException($"it starts with <{name}>, but a sitemap starts with <urlset>"),
        };
    }

    /// <summary>One sentence, with its cure, for each address that nothing answers any more.</summary>
    public static IReadOnlyList<string> Lost(
        IReadOnlyList<string> published, IReadOnlyList<OutputFile> files, IReadOnlyList<Redirect> redirects)
    {
        var made = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return [.. published.Where(
            path => !path.StartsWith(Lists, StringComparison.Ordinal) && !made.Contains(OutputFile.PathFor(path))
                && Redirects.Target(redirects, path) is null)
            .Select(Sentence)];
    }

    private static string Sentence(string path)
    {
        var parts = path.Trim('/').Split('/');
        var cure = parts switch
        {
            ["services", var id] => $"if you renamed the file, add “formerly: [{id}]” to it; if the service has ended, restore its "
                + "file with status: closed",
            ["organisations", var id] => $"if you renamed the file, add “formerly: [{id}]” to it; otherwise restore it",
            ["needs" or "now", var id] => List(id, "needs.yaml"),
            ["when", var id] => List(id, "stages.yaml"),
            ["areas" or "share" or "packs", var id] => List(id, "areas.yaml"),
            ["packs", "first-24-hours", var id, ..] => List(id, "areas.yaml"),
            ["needs" or "now", var id, var area] => $"if you renamed “{id}” in needs.yaml or “{area}” in areas.yaml, add "
                + "the old id there as “formerly:”; otherwise restore the page under its old name",
            _ => "restore the page under its old name",
        };
        return $"“{path}” was published before, but it has gone: {cure}.";
    }

    private static string List(string id, string file) =>
        $"if you changed its id in {file}, add “formerly: [{id}]” to it there; otherwise restore it";
}
