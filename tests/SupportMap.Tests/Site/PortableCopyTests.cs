using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SupportMap.Output;
using SupportMap.Site;
using SupportMap.Tests.Support;
using SupportMap.Themes;
using Xunit;

namespace SupportMap.Tests.Site;

/// <summary>A copy that opens from a folder. That its pages work there, browsers show: see <c>PortableTests</c>.</summary>
public sealed partial class PortableCopyTests
{
    private static readonly string[] OtherSchemes = ["https:", "http:", "tel:", "sms:", "mailto:", "data:", "#", "file:"];

    [Theory]
    [InlineData("help-after-hospital")]
    [InlineData("closed-entries-keep-their-page")]
    [InlineData("packs-to-print")]
    public void No_address_starts_at_the_root_or_leads_to_a_missing_file(string name)
    {
        var files = Build(name).ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Bytes), StringComparer.Ordinal);

        Faults.None(files.SelectMany(file => Path.GetExtension(file.Key) switch
        {
            ".html" => InPage(file.Key, file.Value, files),
            // A page that another one fetches has no place yet; scripts name pages as the site does.
            ".js" => Pages().Matches(file.Value).SelectMany(page => InPage("page/index.html", Handed(page.Groups["base64"].Value), files)),
            ".png" or ".svg" => [],
            _ => Rooted().Matches(file.Value).Select(match => $"{file.Key}: {match.Value}"),
        }));
    }

    [Fact]
    public void Every_page_says_the_day_of_the_copy_and_what_may_run_and_loads_the_script_for_copies_first()
    {
        var pages = Build("help-after-hospital").Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(pages);
        Assert.All(pages, file =>
        {
            var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Bytes));
            Assert.StartsWith(
                "This is a copy from 2 November 2026. Numbers may have changed since.", page.QuerySelector(".copy")!.TextContent,
                StringComparison.Ordinal);
            Assert.Equal(SecurityHeaders.InPage, page.QuerySelector("meta[http-equiv]")!.GetAttribute("content"));
            Assert.Contains("/portable.", page.QuerySelector("script[src]")!.GetAttribute("src")!, StringComparison.Ordinal);
            Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src]):not([type='application/ld+json']), [data-netlify]"));
        });
    }

    [Fact]
    public void What_only_a_server_answers_is_not_in_it() =>
        Assert.DoesNotContain(
            Build("renamed-files-keep-their-addresses"),
            file => file.Path is "sw.js" or "_headers" or "_redirects" or "robots.txt" or "sitemap.xml" or "site.webmanifest" or "404.html"
                || file.Path.StartsWith("offline/", StringComparison.Ordinal));

    [Fact]
    public void The_same_input_gives_the_same_bytes() =>
        Assert.Equal(
            Build("help-after-hospital").Select(file => (file.Path, Convert.ToBase64String(file.Bytes))),
            Build("help-after-hospital").Select(file => (file.Path, Convert.ToBase64String(file.Bytes))));

    [Fact]
    public void Other_sites_have_nothing_of_it() =>
        Assert.DoesNotContain(
            SiteBuild.Run(TestInput.Of("help-after-hospital"), SiteTheme.Create(), TestInput.Options).Files!,
            file => file.Path.Contains("portable", StringComparison.Ordinal)
                || Encoding.UTF8.GetString(file.Bytes).Contains("supportMapCopy", StringComparison.Ordinal));

    private static IReadOnlyList<OutputFile> Build(string name) =>
        SiteBuild.Run(TestInput.Of(name), SiteTheme.Create(), TestInput.Options with { IsPortable = true }).Files!;

    private static IEnumerable<string> InPage(string path, string html, Dictionary<string, string> files) =>
        new HtmlParser().ParseDocument(html).All.SelectMany(element => element.Attributes)
            .Select(attribute => (attribute, Fault: Fault(path, attribute, files)))
            .Where(each => each.Fault is not null)
            .Select(each => $"{path}: {each.attribute.Name}=\"{each.attribute.Value}\" {each.Fault}");

    private static string Handed(string base64) =>
        Encoding.UTF8.GetString(Convert.FromBase64String(base64)).Replace("{up}", "../", StringComparison.Ordinal);

    private static string? Fault(string path, IAttr attribute, Dictionary<string, string> files)
    {
        var address = attribute.Value;
        var isAddress = attribute.Name is "href" or "src" or "action" or "srcset" || address.StartsWith("./", StringComparison.Ordinal)
            || address.StartsWith("../", StringComparison.Ordinal);
        if (address.StartsWith('/') || Rooted().IsMatch(address))
        {
            return "starts at the root";
        }

        if (!isAddress || OtherSchemes.Any(scheme => address.StartsWith(scheme, StringComparison.Ordinal)))
        {
            return null;
        }

        var file = new Uri(new Uri($"https://copy/{path}"), address).AbsolutePath[1..];
        // What scripts fetch is there as a script.
        var isFetched = attribute.Name.StartsWith("data-", StringComparison.Ordinal);
        return files.ContainsKey(file) || (isFetched && files.ContainsKey($"{file}.js")) ? null : "leads to no file";
    }

    [GeneratedRegex("""(?<=url\(["']?|[":,]"|[\[{]")/[a-z][^"')]*""")]
    private static partial Regex Rooted();

    [GeneratedRegex("""^supportMapCopy\.take\("[^"]+\.html","(?<base64>[^"]+)"\)""")]
    private static partial Regex Pages();
}
