using SupportMap.Diagnostics;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests;

/// <summary>Each folder of Cases/Sites: an input, and every file of the site that is built from it with a plain theme.</summary>
public class SiteCaseTests
{
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
        ExpectedFolder.Check(
            Path.Combine(TestInput.SiteCase(name), "expected"),
            [.. site.Files!.Where(file => !file.Path.StartsWith("data/", StringComparison.Ordinal))]);
    }

    [Fact]
    public void There_are_at_least_eight_sites() => Assert.True(Names.Count >= 8);
}
