using System.Text;
using System.Xml.Linq;
using SupportMap.Tests.Output;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Site;

public class CreditsTests
{
    private static string Text => Encoding.UTF8.GetString(RealInput.Site.Files!.Single(file => file.Path == "licences.txt").Bytes);

    [Fact]
    public void They_name_who_keeps_the_site_and_everybody_who_runs_a_service()
    {
        var site = RealInput.Site.Catalogue!;

        Assert.Contains($"Kept by {site.Site.Owner.Label}, {site.Site.Owner.Url}", Text, StringComparison.Ordinal);
        Assert.All(site.Published, service => Assert.Contains($"\n  {service.Organisation.Name}\n", Text, StringComparison.Ordinal));
    }

    [Fact]
    public void They_name_every_library_of_the_program()
    {
        var packages = XDocument.Load(RepositoryRoot.Combine("Directory.Packages.props"))
            .Descendants("ItemGroup")
            .First()
            .Elements("PackageVersion")
            .Select(package => package.Attribute("Include")!.Value)
            .ToList();

        Assert.NotEmpty(packages);
        Assert.All(packages, package => Assert.Contains($"\n  {package} by ", Text, StringComparison.Ordinal));
    }

    [Fact]
    public void They_hold_no_mailbox() => Assert.DoesNotMatch(@"\w@\w", Text);

    [Fact]
    public void The_licences_of_what_browsers_load_follow_with_their_authors() =>
        Assert.Matches(@"/\* LICENCES \*/\n(?s:.)*\nlunr [0-9.]+ \(MIT\), by Oliver Nightingale\n", Text);
}
