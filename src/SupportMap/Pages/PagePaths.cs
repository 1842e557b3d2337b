namespace SupportMap.Pages;

/// <summary>The first parts of the addresses of pages that do not stand for a file of the input.</summary>
public static class PagePaths
{
    public static IReadOnlyList<string> TopLevel { get; } =
    [
        "", "404.html", "areas", "assets", "changes.xml", "coverage", "data", "embed", "feed", "find", "guides", "licences.txt", "map",
        "my-list", "needs", "offline", "opensearch.xml", "organisations", "packs", "report", "robots.txt", "services", "site.webmanifest",
        "sitemap.xml", "sw.js", "urgent", "when",
    ];
}
