using SupportMap.Output;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Cli;

/// <summary><c>supportmap build</c>, run in a folder that holds a small input.</summary>
public sealed class BuildCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public BuildCommandTests() => _folder.Copy(TestInput.Folder("drafts-are-published-nowhere"), "input");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_says_what_it_has_built()
    {
        var build = Run("--output", "site");

        Assert.Equal((0, ""), (build.ExitCode, build.Output));
        Assert.Matches(
            @"^Built “site”: 1 service on [0-9]+ pages \(1 draft left out\), [0-9,]+ KB in [0-9]+\.[0-9] s\. 0 errors, 0 warnings\.\n$",
            build.Errors);
        Assert.True(File.Exists(_folder.Combine("site", "services", "hot-meals", "index.html")));
    }

    [Fact]
    public void Timings_are_a_line_for_each_phase_in_their_order()
    {
        var build = Run("--output", "site", "--timings");

        Assert.Equal((0, ""), (build.ExitCode, build.Output));
        Assert.Matches(@"^Built “site”: [^\n]+\nread\t[0-9]+\ncheck\t[0-9]+\nindex\t[0-9]+\nplan\t[0-9]+\nwrite\t[0-9]+\n$", build.Errors);
    }

    [Fact]
    public void Timings_of_a_build_that_errors_stopped_end_with_its_last_phase()
    {
        _folder.Write("input/needs.yaml", "- { id: food, name: Food }\n");

        var build = Run("--output", "site", "--timings");

        Assert.Equal(1, build.ExitCode);
        Assert.Matches(@"is unchanged\.\nread\t[0-9]+\ncheck\t[0-9]+\n$", build.Errors);
    }

    [Fact]
    public void The_folder_is_called_output_when_no_other_is_named()
    {
        Assert.Equal(0, Run().ExitCode);

        Assert.True(File.Exists(_folder.Combine("output", "index.html")));
    }

    [Fact]
    public void Building_twice_gives_the_same_folder()
    {
        Run("--output", "site");
        var first = Read("site");

        Assert.Equal(0, Run("--output", "site").ExitCode);

        Assert.Null(ExpectedFolder.FirstDifference(_folder.Combine("site"), first));
    }

    [Fact]
    public void A_preview_says_so_on_every_page_and_keeps_search_engines_away()
    {
        Assert.Equal(0, Run("--preview", "--output", "site").ExitCode);

        var pages = Directory.GetFiles(_folder.Combine("site"), "*.html", SearchOption.AllDirectories).Select(File.ReadAllText).ToList();
        Assert.NotEmpty(pages);
        Assert.All(pages, page => Assert.Contains("This is a preview of a change.", page, StringComparison.Ordinal));
        Assert.All(pages, page => Assert.Contains("<meta name=\"robots\" content=\"noindex\">", page, StringComparison.Ordinal));
        Assert.Equal("User-agent: *\nAllow: /\n", File.ReadAllText(_folder.Combine("site", "robots.txt")));
        Assert.StartsWith("/*\n  X-Robots-Tag: noindex\n", File.ReadAllText(_folder.Combine("site", "_headers")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_copy_for_a_folder_leads_from_file_to_file()
    {
        Assert.Equal(0, Run("--portable", "--output", "site").ExitCode);
        var home = File.ReadAllText(_folder.Combine("site", "index.html"));

        Assert.Contains("This is a copy from 2 November 2026.", home, StringComparison.Ordinal);
        Assert.Contains("href=\"./urgent/index.html\"", home, StringComparison.Ordinal);
    }

    [Fact]
    public void Packs_are_not_printed_without_a_browser_and_the_site_stays_as_it_is()
    {
        Run("--output", "site");
        var before = Read("site");

        var build = SupportMapProgram.Run(
            _folder.Path, new Dictionary<string, string> { ["CHROME_PATH"] = "/nowhere/chrome" }, "build", "--output", "site", "--pdf");

        Assert.Equal((2, ""), (build.ExitCode, build.Output));
        Assert.Equal("The site was not written: CHROME_PATH is “/nowhere/chrome”, but there is no such file.\n", build.Errors);
        Assert.Null(ExpectedFolder.FirstDifference(_folder.Combine("site"), before));
    }

    [Fact]
    public void An_error_leaves_the_site_of_the_last_build_untouched()
    {
        Run("--output", "site");
        var before = Read("site");
        _folder.Write("input/needs.yaml", "- { id: food, name: Food }\n");

        var build = Run("--output", "site");

        Assert.Equal((1, ""), (build.ExitCode, build.Output));
        Assert.Contains("input/needs.yaml:1:", build.Errors, StringComparison.Ordinal);
        Assert.EndsWith(
            "1 error, 0 warnings. The site was not built; “site” is unchanged.\n", build.Errors, StringComparison.Ordinal);
        Assert.Null(ExpectedFolder.FirstDifference(_folder.Combine("site"), before));
    }

    [Fact]
    public void An_address_that_was_published_and_would_be_lost_stops_the_build()
    {
        Run("--output", "site");
        var before = Read("site");
        File.Copy(_folder.Combine("site", "sitemap.xml"), _folder.Combine("published.xml"));
        File.Move(_folder.Combine("input", "services", "hot-meals.md"), _folder.Combine("input", "services", "warm-meals.md"));
        File.Delete(_folder.Combine("input", "services", "zebedee-kitchen.md"));

        var build = Run("--output", "site", "--published", "published.xml");

        Assert.Equal((1, ""), (build.ExitCode, build.Output));
        Assert.Contains(
            "“/services/hot-meals/” was published before, but it has gone: if you renamed the file, add “formerly: "
            + "[hot-meals]” to it",
            build.Errors,
            StringComparison.Ordinal);
        Assert.EndsWith(
            "One address would stop working. The site was not built; “site” is unchanged.\n",
            build.Errors,
            StringComparison.Ordinal);
        Assert.Null(ExpectedFolder.FirstDifference(_folder.Combine("site"), before));
        var file = _folder.Combine("input", "services", "warm-meals.md");
        File.WriteAllText(
            file,
            File.ReadAllText(file).Replace("status: published", "status: published\nformerly: [hot-meals]", StringComparison.Ordinal));
        Assert.Equal(0, Run("--output", "site", "--published", "published.xml").ExitCode);
        Assert.Equal("/services/hot-meals/ /services/warm-meals/ 301\n", File.ReadAllText(_folder.Combine("site", "_redirects")));
    }

    [Theory]
    [InlineData("nowhere.xml", "There is no file “nowhere.xml”.")]
    [InlineData("input/site.yaml", "“input/site.yaml” cannot be read as a sitemap: ")]
    public void A_sitemap_that_cannot_be_read_is_wrong_use(string path, string message)
    {
        var build = Run("--published", path);

        Assert.Equal((2, ""), (build.ExitCode, build.Output));
        Assert.StartsWith(message, build.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_warning_is_shown_and_the_site_is_built()
    {
        _folder.Write("input/organisations/nobody.yaml", "name: Nobody\nkind: other\n");

        var build = Run("--output", "site");

        Assert.Equal(0, build.ExitCode);
        Assert.Contains("warning SM0407", build.Errors, StringComparison.Ordinal);
        Assert.EndsWith("0 errors, 1 warning.\n", build.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_address_and_another_input_folder_can_be_named()
    {
        Directory.Move(_folder.Combine("input"), _folder.Combine("elm"));

        Assert.Equal(0, Run("--input", "elm", "--output", "site", "--base-url", "https://preview.example").ExitCode);

        Assert.Contains(
            "https://preview.example/sitemap.xml", File.ReadAllText(_folder.Combine("site", "robots.txt")), StringComparison.Ordinal);
    }

    private SupportMapProgram.Finished Run(params string[] arguments) =>
        WarmProgram.Run(_folder.Path, ["build", "--today", "2026-11-02", .. arguments]);

    private IReadOnlyList<OutputFile> Read(string folder) =>
        [.. _folder.Files()
            .Where(file => file.StartsWith(folder + "/", StringComparison.Ordinal))
            .Select(file => new OutputFile(file[(folder.Length + 1)..], File.ReadAllBytes(_folder.Combine(file.Split('/')))))];
}
