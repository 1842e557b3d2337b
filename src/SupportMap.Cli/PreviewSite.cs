using SupportMap.Output;
using SupportMap.Site;

namespace SupportMap.Cli;

/// <summary>A site as a browser asks for it. Each file is made when it does.</summary>
internal sealed class PreviewSite
{
    private readonly Dictionary<string, OutputFile> _shown;
    private readonly Lazy<IReadOnlyList<OutputFile>> _files;
    private readonly Lazy<Dictionary<string, OutputFile>> _all;

    /// <param name="site">One without an error.</param>
    public PreviewSite(PlannedSite site)
    {
        _shown = ByPath(site.Shown!);
        _files = new(site.AllFiles!);
        _all = new(() => ByPath(_files.Value));
        Redirects = site.Redirects;
    }

    /// <summary>Old addresses, and where they lead.</summary>
    public IReadOnlyList<Redirect> Redirects { get; }

    /// <summary>All of them, in order of their paths; waits until the search is indexed.</summary>
    public IReadOnlyList<OutputFile> Files => _files.Value;

    /// <summary>The file at a path within the site, or null. Only what is no part of a page waits until the search is indexed.</summary>
    public OutputFile? File(string path) => _shown.GetValueOrDefault(path) ?? _all.Value.GetValueOrDefault(path);

    private static Dictionary<string, OutputFile> ByPath(IReadOnlyList<OutputFile> files) =>
        files.ToDictionary(file => file.Path, StringComparer.Ordinal);
}
