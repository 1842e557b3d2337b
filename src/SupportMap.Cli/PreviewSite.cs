using SupportMap.Output;
using SupportMap.Site;

namespace SupportMap.Cli;

/// <summary>A site to serve. Each file is rendered when a browser asks for it.</summary>
/// <param name="site">A site without errors.</param>
internal sealed class PreviewSite(BuiltSite site)
{
    private readonly Dictionary<string, OutputFile> _byPath = site.Files!.ToDictionary(file => file.Path, StringComparer.Ordinal);

    /// <summary>All files, sorted by path.</summary>
    public IReadOnlyList<OutputFile> Files => site.Files!;

    /// <summary>Old addresses and their targets.</summary>
    public IReadOnlyList<Redirect> Redirects => site.Redirects;

    /// <summary>The file at a path within the site, or null.</summary>
    public OutputFile? File(string path) => _byPath.GetValueOrDefault(path);
}
