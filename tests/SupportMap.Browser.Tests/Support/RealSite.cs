using System.Text;
using System.Text.RegularExpressions;
using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;
using SupportMap.Output;
using SupportMap.Site;
using SupportMap.Tests.Support;
using SupportMap.Themes;

namespace SupportMap.Browser.Tests.Support;

/// <summary>The site as the real input and the real theme make it on one fixed day, built once and kept in memory.</summary>
internal static class RealSite
{
    private static readonly Lazy<BuiltSite> Built = new(() => MadeSite.Of(Build(null)));
    private static readonly Lazy<Dictionary<string, byte[]>> ByPath =
        new(() => Built.Value.Files!.ToDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal));

    /// <summary>The day it is built for.</summary>
    public static DateOnly Today { get; } = new(2026, 11, 21);

    /// <summary>The folder of the real input.</summary>
    public static string Input => RepositoryRoot.Combine("input");

    public static Catalogue Catalogue => Built.Value.Catalogue!;

    public static IReadOnlyList<OutputFile> Files => Built.Value.Files!;

    /// <summary>The address of every page.</summary>
    public static IEnumerable<string> Addresses =>
        Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))
        .Select(
            file => file.Path.EndsWith("index.html", StringComparison.Ordinal) ? $"/{file.Path[..^"index.html".Length]}" : $"/{file.Path}");

    /// <summary>What stands at an address (<c>/needs/</c>, <c>/assets/site.1a2b3c4d5e.css</c>); null for nothing.</summary>
    public static byte[]? At(string address) => ByPath.Value.GetValueOrDefault(OutputFile.PathFor(address));

    /// <summary>The address of a style or script by its plain name: <c>site.css</c>.</summary>
    public static string Asset(string name)
    {
        var (stem, extension) = (Path.GetFileNameWithoutExtension(name), Path.GetExtension(name));
        return "/" + Files.Single(file => Regex.IsMatch(file.Path, $@"^assets/{stem}\.[0-9a-f]+\{extension}$")).Path;
    }

    /// <summary>What a first search fetches.</summary>
    public static SearchFiles SearchFiles => PageFiles.OfSearch(At("/find/")!);

    /// <summary>The script that keeps pages, or the one that makes phones forget them.</summary>
    public static byte[] Worker(bool offline) =>
        ServiceWorker.For(
            Catalogue with { Site = Catalogue.Site with { Offline = offline } },
            SiteTheme.Create().RootFiles,
            Files,
            new Dictionary<string, string>())!.Bytes;

    /// <summary>The site as it would be published somewhere; null for a site without an address.</summary>
    /// <param name="settings">Lines for the end of <c>site.yaml</c>.</param>
    /// <param name="isPortable">As a copy that opens from a folder.</param>
    public static BuiltSite Build(string? baseUrl, string settings = "", bool isPortable = false)
    {
        var more = Encoding.UTF8.GetBytes(settings);
        IReadOnlyList<InputFile> input =
            [.. InputFolder.Read(Input).Select(file => file.Path == "site.yaml" ? file with { Bytes = [.. file.Bytes, .. more] } : file)];
        var site = SiteBuild.Run(input, SiteTheme.Create(), new BuildOptions("input", Today, baseUrl) { IsPortable = isPortable });
        return site.Files is not null ? site
            : throw new InvalidOperationException(
                DiagnosticPrinter.Human(
                    site.Diagnostics.Where(d => d.IsError), new SourceLines(input, "input").Excerpt, (_, text) => text));
    }
}
