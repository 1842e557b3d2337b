using System.Text;
using SupportMap.Rendering;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests;

public class SiteBuildTests
{
    [Fact]
    public void An_error_in_the_input_gives_no_files_and_no_catalogue()
    {
        var site = SiteBuild.Run(TestInput.Of("smallest").With("needs.yaml", "- { id: food }\n"), PlainTheme.Create(), TestInput.Options);

        Assert.Contains(site.Diagnostics, diagnostic => diagnostic.IsError);
        Assert.Null(site.Files);
        Assert.Null(site.Catalogue);
    }

    [Fact]
    public void A_warning_does_not_keep_the_site_from_being_built()
    {
        var site = SiteBuild.Run(
            TestInput.Of("smallest").With("organisations/nobody.yaml", "name: Nobody\nkind: other\n"),
            PlainTheme.Create(),
            TestInput.Options);

        Assert.Equal("SM0407", Assert.Single(site.Diagnostics).Code.Id);
        Assert.NotNull(site.Files);
    }

    [Fact]
    public void Checking_finds_what_building_finds()
    {
        var input = TestInput.Of("guides-and-checklists")
            .With("pages/about.md", "---\ntitle: About\nsummary: Who makes this.\n---\nSee [who we are](/nowhere/).\n")
            .With("organisations/nobody.yaml", "name: Nobody\nkind: other\n");

        var built = SiteBuild.Run(input, PlainTheme.Create(), TestInput.Options);
        var check = SiteBuild.Check(input, TestInput.Options);

        Assert.Equal(["SM0407", "SM0403"], built.Diagnostics.Select(diagnostic => diagnostic.Code.Id));
        Assert.Equal(built.Diagnostics, check.Diagnostics);
    }

    [Fact]
    public void Another_address_takes_the_place_of_the_one_in_the_input()
    {
        var site =
            SiteBuild.Run(TestInput.Of("smallest"), PlainTheme.Create(), TestInput.Options with { BaseUrl = "https://preview.example" });

        Assert.Contains("Sitemap: https://preview.example/sitemap.xml", Text(site, "robots.txt"), StringComparison.Ordinal);
        Assert.Contains("<loc>https://preview.example/find/</loc>", Text(site, "sitemap.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain(
            site.Files!, file => Encoding.UTF8.GetString(file.Bytes).Contains("https://help.example", StringComparison.Ordinal));
    }

    [Fact]
    public void Files_of_the_theme_get_a_hash_or_keep_their_address()
    {
        var theme = PlainTheme.Create() with { RootFiles = new Dictionary<string, byte[]> { ["favicon.ico"] = [1, 2, 3] } };

        var site = SiteBuild.Run(TestInput.Of("smallest"), theme, TestInput.Options);

        Assert.Equal([1, 2, 3], site.Files!.Single(file => file.Path == "favicon.ico").Bytes);
        Assert.Equal(
            ":root{--brand:#1d4f5c;--action:#0b5c8a;--urgent:#a3182a}p{color:var(--action)}\n",
            Encoding.UTF8.GetString(site.Files!.Single(file => file.Path.StartsWith("assets/site.", StringComparison.Ordinal)).Bytes));
    }

    [Fact]
    public void Files_come_in_the_order_of_their_paths_and_pages_are_counted()
    {
        var site = SiteBuild.Run(TestInput.Of("smallest"), PlainTheme.Create(), TestInput.Options);

        Assert.Equal(site.Files!.Select(file => file.Path).Order(StringComparer.Ordinal), site.Files!.Select(file => file.Path));
        Assert.Equal(site.Files!.Count(file => file.Path.EndsWith(".html", StringComparison.Ordinal)), site.PageCount);
    }

    private static string Text(BuiltSite site, string path) => Encoding.UTF8.GetString(site.Files!.Single(file => file.Path == path).Bytes);
}
