using System.Text;
using System.Text.RegularExpressions;
using SupportMap.Browser.Tests.Support;
using SupportMap.Tests.Support;

namespace SupportMap.Browser.Tests;

/// <summary><c>supportmap build --pdf</c></summary>
public sealed partial class PackFileTests(BrowserRun browser) : IDisposable
{
    private static readonly string Case = RepositoryRoot.Combine("tests", "SupportMap.Tests", "Cases", "Sites", "packs-to-print", "input");

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Each_paper_is_a_tagged_file_that_its_page_links_to()
    {
        Copy();
        Build("one");

        foreach (var (page, file, hasLinks) in new[]
        {
            ("packs/east", "packs/east/east.pdf", true),
            ("packs/east/discreet", "packs/east/discreet/east.pdf", true),
            ("no-web/east/discreet", "no-web/east/discreet/east.pdf", false),
            ("packs/first-24-hours/east/oakham", "packs/first-24-hours/east/oakham/first-24-hours.pdf", false),
            ("no-web/first-24-hours/east", "no-web/first-24-hours/east/first-24-hours.pdf", false),
        })
        {
            var html = Encoding.UTF8.GetString(await Read("one", $"{page}/index.html"));
            var pdf = Encoding.Latin1.GetString(await Read("one", file));

            Assert.Contains($"href=\"/{file}\"", html, StringComparison.Ordinal);
            Assert.StartsWith("%PDF-", pdf, StringComparison.Ordinal);
            Assert.Contains("/StructTreeRoot", pdf, StringComparison.Ordinal);
            Assert.Contains("/Title", pdf, StringComparison.Ordinal);
            Assert.Contains("/Lang (en-GB)", pdf, StringComparison.Ordinal);
            Assert.InRange(PageInPdf().Count(pdf), 1, 6);
            // Links lead to the site, never to the machine that printed them.
            Assert.Equal(hasLinks, pdf.Contains("(https://help.example/", StringComparison.Ordinal));
            Assert.DoesNotContain("127.0.0.1", pdf, StringComparison.Ordinal);
        }

        var large = Encoding.Latin1.GetString(await Read("one", "packs/first-24-hours/east/first-24-hours-large.pdf"));
        Assert.Equal(2, PageInPdf().Count(large));

        Build("two");
        Assert.Equal(await Read("one", "packs/east/east.pdf"), await Read("two", "packs/east/east.pdf"));
    }

    private Task<byte[]> Read(string output, string file) =>
        File.ReadAllBytesAsync(_folder.Combine(output, file), TestContext.Current.CancellationToken);

    // One area is enough: without postcodes nobody lives in the other.
    private void Copy()
    {
        foreach (var file in Directory.EnumerateFiles(Case, "*", SearchOption.AllDirectories))
        {
            var copy = _folder.Combine("input", Path.GetRelativePath(Case, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var areas = _folder.Combine("input", "areas.yaml");
        File.WriteAllText(areas, File.ReadAllText(areas).Replace(", postcodes: [EL2]", "", StringComparison.Ordinal));
    }

    private void Build(string output)
    {
        var chrome = new Dictionary<string, string> { ["CHROME_PATH"] = browser.Program };
        string[] arguments = ["build", "--input", _folder.Combine("input"), "--output", output, "--today", "2026-11-02", "--pdf"];
        var build = SupportMapProgram.Run(_folder.Path, chrome, arguments);

        Assert.True(build.ExitCode == 0, build.Errors);
    }

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PageInPdf();
}
