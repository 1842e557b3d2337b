using SupportMap.Output;
using SupportMap.Site;

namespace SupportMap.Cli;

/// <summary>A site as a browser asks for it. Each file is made when it does.</summary>
/// <param name="site">One without an error.</param>
internal sealed class PreviewSite(BuiltSite site)
{
    private readonly Dictionary<string, OutputFile> _byPath = site.Files!.ToDictionary(file => file.Path, StringComparer.Ordinal);

    /// <summary>All of them, in order of their paths.</summary>
    public IReadOnlyList<OutputFile> Files => site.Files!;

    /// <summary>Old addresses, and where they lead.</summary>
    public IReadOnlyList<Redirect> Redirects => site.Redirects;

    /// <summary>The file at a path within the site, or null.</summary>
    public OutputFile? File(string path) => _byPath.GetValueOrDefault(path);
}
