using SupportMap.Diagnostics;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests;

/// <summary>Each folder of Cases/Sites: an input, and the files it is about of the site that is built from it with a plain theme.</summary>
public class SiteCaseTests
{
    // The one case that expects every file.
    private const string Whole = "help-after-hospital";

    private static readonly string Folder = RepositoryRoot.Combine("tests", "SupportMap.Tests", "Cases", "Sites");

    public static TheoryData<string> Names =>
        [.. Directory.GetDirectories(Folder).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_site_is_built_as_expected(string name)
    {
        var site = SiteBuild.Run(TestInput.Of(name), PlainTheme.Create(), TestInput.Options);

        Assert.Equal("", DiagnosticPrinter.Plain(site.Diagnostics));
        // The feed has cases of its own.
        var files = site.Files!.Where(file => !file.Path.StartsWith("data/", StringComparison.Ordinal)).ToList();
        var expected = Path.Combine(TestInput.SiteCase(name), "expected");
        if (name == Whole)
        {
            ExpectedFolder.Check(expected, files);
        }
        else
        {
            Assert.NotEmpty(ExpectedFolder.Named(expected, files));
            ExpectedFolder.CheckNamed(expected, files);
        }
    }

    [Fact]
    public void One_site_is_expected_whole() => Assert.True(Directory.Exists(TestInput.SiteCase(Whole)));

    [Fact]
    public void There_are_at_least_eight_sites() => Assert.True(Names.Count >= 8);
}
