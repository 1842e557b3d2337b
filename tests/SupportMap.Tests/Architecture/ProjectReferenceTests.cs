using System.Xml.Linq;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Architecture;

/// <summary>The projects stand in one straight line: each knows only the one before it.</summary>
public class ProjectReferenceTests
{
    [Theory]
    [InlineData("src/SupportMap.Search/SupportMap.Search.csproj", "", "", "")]
    [InlineData(
        "src/SupportMap/SupportMap.csproj",
        "src/SupportMap.Search/SupportMap.Search.csproj",
        "CsvHelper Markdig QRCoder YamlDotNet",
        "Microsoft.AspNetCore.App")]
    [InlineData("theme/SupportMap.Theme.csproj", "src/SupportMap/SupportMap.csproj", "", "Microsoft.AspNetCore.App")]
    [InlineData(
        "src/SupportMap.Cli/SupportMap.Cli.csproj",
        "theme/SupportMap.Theme.csproj",
        "Spectre.Console System.CommandLine",
        "Microsoft.AspNetCore.App")]
    public void A_project_refers_to_the_one_before_it_and_to_its_own_packages(
        string project, string before, string packages, string frameworks)
    {
        var xml = XDocument.Load(RepositoryRoot.Combine(project));
        var folder = Path.GetDirectoryName(RepositoryRoot.Combine(project))!;

        var references = Included(xml, "ProjectReference")
            .Select(path => Path.GetRelativePath(RepositoryRoot.Path, Path.GetFullPath(Path.Combine(folder, path))).Replace('\\', '/'));

        Assert.Equal(before, string.Join(' ', references));
        Assert.Equal(packages, string.Join(' ', Included(xml, "PackageReference")));
        Assert.Equal(frameworks, string.Join(' ', Included(xml, "FrameworkReference")));
    }

    [Fact]
    public void There_are_no_other_projects() =>
        Assert.Equal(
            [
                "src/SupportMap.Cli/SupportMap.Cli.csproj", "src/SupportMap.Search/SupportMap.Search.csproj",
                "src/SupportMap/SupportMap.csproj", "theme/SupportMap.Theme.csproj",
            ],
            SourceFiles.Of("src", ".csproj")
                .Concat(SourceFiles.Of("theme", ".csproj"))
                .Select(file => file.Path)
                .Order(StringComparer.Ordinal));

    private static IEnumerable<string> Included(XDocument project, string kind) =>
        project.Descendants(kind)
            // A project that is only built first is no reference.
            .Where(element => (string?)element.Attribute("ReferenceOutputAssembly") != "false")
            .Select(element => element.Attribute("Include")!.Value)
            .Order(StringComparer.Ordinal);
}
