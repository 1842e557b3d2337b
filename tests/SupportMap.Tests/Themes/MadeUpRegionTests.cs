using System.Text;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;
using SupportMap.Tests.Support;
using SupportMap.Themes;
using Xunit;

namespace SupportMap.Tests.Themes;

/// <summary>The theme shows other regions, and people in other situations, as well as those it was made for.</summary>
public class MadeUpRegionTests
{
    [Theory]
    [MemberData(nameof(SiteCaseTests.Names), MemberType = typeof(SiteCaseTests))]
    public void Every_page_is_sound(string name)
    {
        var site = Build(name);

        Faults.None(SiteChecks.Faults(site.Files!, site.Catalogue!.Site.BaseUrl));
    }

    [Fact]
    public void No_page_names_the_region_or_situation_that_the_theme_was_made_for() =>
        Faults.None(Build("help-after-hospital").Files!
            .Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))
            .SelectMany(file => RegionWords.InPage(file.Path, Encoding.UTF8.GetString(file.Bytes))));

    [Fact]
    public void A_region_as_it_is_first_made_is_sound()
    {
        // No page has a word of the list of danger, and to learn from it takes seconds.
        var site = Build([.. MadeUpRegion.Of("Scotland").Where(file => file.Path != "danger.yaml")]);

        Faults.None(SiteChecks.Faults(site.Files!, site.Catalogue!.Site.BaseUrl));
    }

    [Fact]
    public void Another_kind_of_help_needs_a_template_and_no_change_of_the_program()
    {
        var site = Build(MadeUpRegion.OfTemplate("new-in-town"));

        Assert.Equal("", DiagnosticPrinter.Plain(site.Diagnostics));
        Faults.None(SiteChecks.Faults(site.Files!, site.Catalogue!.Site.BaseUrl));
        Faults.None(site.Files!
            .Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))
            .SelectMany(file => RegionWords.InPage(file.Path, Encoding.UTF8.GetString(file.Bytes))));
    }

    [Theory]
    [InlineData("main")]
    [InlineData("guides")]
    [InlineData("stages")]
    [InlineData("checklist")]
    public void A_need_or_area_may_have_an_id_that_the_pages_use_too(string id)
    {
        var input = TestInput.Of("guides-and-checklists")
            .Select(file => file with { Bytes = Encoding.UTF8.GetBytes(Rename(Encoding.UTF8.GetString(file.Bytes), id)) })
            .ToList();

        var site = Build(input);

        Faults.None(SiteChecks.Faults(site.Files!, site.Catalogue!.Site.BaseUrl));
    }

    private static string Rename(string text, string id) => text
        .Replace("id: food", $"id: {id}", StringComparison.Ordinal)
        .Replace("needs: [food]", $"needs: [{id}]", StringComparison.Ordinal)
        .Replace("id: elm,", $"id: {id},", StringComparison.Ordinal)
        .Replace("areas: [elm]", $"areas: [{id}]", StringComparison.Ordinal);

    private static BuiltSite Build(string name) => Build(TestInput.Of(name));

    private static BuiltSite Build(IReadOnlyList<InputFile> input) =>
        MadeSite.Of(SiteBuild.Run(input, SiteTheme.Create(), TestInput.Options));
}
