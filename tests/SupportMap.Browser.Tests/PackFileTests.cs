using System.Text;
using System.Text.RegularExpressions;
using SupportMap.Browser.Tests.Support;
using SupportMap.Tests.Support;

namespace SupportMap.Browser.Tests;

/// <summary><c>supportmap build --pdf</c></summary>
public sealed partial class PackFileTests(BrowserRun browser) : IDisposable
{
    private static readonly string Input = RepositoryRoot.Combine("tests", "SupportMap.Tests", "Cases", "Sites", "packs-to-print", "input");

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Each_pack_is_a_tagged_file_that_its_page_links_to()
    {
        Build("one");

        foreach (var (page, file) in new[]
        {
            ("east", "east/east.pdf"), ("east/discreet", "east/discreet/east.pdf"), ("west", "west/west.pdf"),
            ("west/discreet", "west/discreet/west.pdf"),
        })
        {
            var html =
                await File.ReadAllTextAsync(_folder.Combine("one", "packs", page, "index.html"), TestContext.Current.CancellationToken);
            var pdf = Encoding.Latin1.GetString(
                await File.ReadAllBytesAsync(_folder.Combine("one", "packs", file), TestContext.Current.CancellationToken));

            Assert.Contains($"href=\"/packs/{file}\"", html, StringComparison.Ordinal);
            Assert.StartsWith("%PDF-", pdf, StringComparison.Ordinal);
            Assert.Contains("/StructTreeRoot", pdf, StringComparison.Ordinal);
            Assert.InRange(PageInPdf().Count(pdf), 2, 6);
            // Links lead to the site, never to the machine that printed them.
            Assert.Contains("(https://help.example/services/", pdf, StringComparison.Ordinal);
            Assert.DoesNotContain("127.0.0.1", pdf, StringComparison.Ordinal);
        }

        Build("two");
        var (one, two) = (_folder.Combine("one", "packs", "east", "east.pdf"), _folder.Combine("two", "packs", "east", "east.pdf"));
        var cancel = TestContext.Current.CancellationToken;
        Assert.Equal(await File.ReadAllBytesAsync(one, cancel), await File.ReadAllBytesAsync(two, cancel));
    }

    private void Build(string output)
    {
        var chrome = new Dictionary<string, string> { ["CHROME_PATH"] = browser.Program };
        string[] arguments = ["build", "--input", Input, "--output", output, "--today", "2026-11-02", "--pdf"];
        var build = SupportMapProgram.Run(_folder.Path, chrome, arguments);

        Assert.True(build.ExitCode == 0, build.Errors);
    }

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)")]
    private static partial Regex PageInPdf();
}
