using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using SupportMap.Content.Model;
using SupportMap.Output;

namespace SupportMap.Site;

/// <summary>
/// The script that shows pages again when there is no signal: the theme's own, with what this build knows in front of it.
/// </summary>
public static class ServiceWorker
{
    /// <summary>The theme's script among its root files.</summary>
    public const string Source = "sw.js";

    /// <summary>What takes its place on a site that keeps nothing: it forgets all that was kept, and goes.</summary>
    public const string Off = "sw-off.js";

    /// <summary>Where browsers load it from: its place decides which pages it may serve.</summary>
    public const string Address = "/sw.js";

    /// <summary>Kept by every browser from its first visit, with the guides that the page of urgent help sends people to.</summary>
    private static readonly string[] Pages = ["/", "/urgent/", "/offline/"];

    private static readonly string[] Assets = ["site.css", "home.css", "site.js", "offline.js"];

    /// <summary>The worker of a site, or null when its theme has none.</summary>
    /// <param name="catalogue">With the site's settings.</param>
    /// <param name="rootFiles">The theme's root files.</param>
    /// <param name="files">The finished pages and assets.</param>
    /// <param name="addresses">From the plain name of an asset to its address.</param>
    public static OutputFile? For(
        Catalogue catalogue,
        IReadOnlyDictionary<string, byte[]> rootFiles,
        IReadOnlyList<OutputFile> files,
        IReadOnlyDictionary<string, string> addresses)
    {
        if (!rootFiles.TryGetValue(Source, out var script))
        {
            return null;
        }

        var site = catalogue.Site;
        if (!site.Offline)
        {
            return new OutputFile(Source, rootFiles[Off]);
        }

        string[] assets = [.. Assets.Where(addresses.ContainsKey).Select(name => addresses[name])];
        string[] pages = [.. Pages, .. GuidesForTonight(catalogue)];
        var kept = pages.Concat(assets).Select(OutputFile.PathFor).ToHashSet(StringComparer.Ordinal);
        var keep = Keep(site.Language, pages, assets, Version(files.Where(file => kept.Contains(file.Path))));
        return new OutputFile(Source, [.. Encoding.UTF8.GetBytes(keep), .. script]);
    }

    private static IEnumerable<string> GuidesForTonight(Catalogue catalogue) =>
        catalogue.Links.Where(link => link.Span.File.EndsWith("/pages/urgent.md", StringComparison.Ordinal)).Select(link => link.Path)
            .Intersect(catalogue.Guides.Select(guide => guide.Path), StringComparer.Ordinal);

    // A browser fetches the kept pages anew when the script has changed, and so when one of them has.
    private static string Version(IEnumerable<OutputFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.Path));
            hash.AppendData(file.Bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..10];
    }

    private static string Keep(string language, IEnumerable<string> pages, IEnumerable<string> assets, string version) =>
        $"self.KEEP={{version:{Text(version)},language:{Text(language)},pages:[{List(pages)}],assets:[{List(assets)}]}};";

    private static string List(IEnumerable<string> values) => string.Join(',', values.Select(Text));

    private static string Text(string value) => $"\"{JsonEncodedText.Encode(value)}\"";
}
