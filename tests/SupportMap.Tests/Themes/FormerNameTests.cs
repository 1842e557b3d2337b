using System.Text;
using AngleSharp.Html.Parser;
using SupportMap.Tests.Support;
using SupportMap.Themes;
using Xunit;

namespace SupportMap.Tests.Themes;

/// <summary>Lists that readers have saved or printed hold ids: the pages that they are shown from know former ones.</summary>
public class FormerNameTests
{
    private static readonly BuiltSite Site =
        MadeSite.Of(SiteBuild.Run(TestInput.Of("renamed-files-keep-their-addresses"), SiteTheme.Create(), TestInput.Options));

    [Theory]
    [InlineData("services/index.html", "hot-meals", "soup-kitchen warm-meals")]
    [InlineData("my-list/index.html", "mill-pantry", "bread-shelf")]
    public void An_entry_says_what_it_was_called_before(string path, string id, string before) =>
        Assert.Equal(
            before,
            new HtmlParser()
                .ParseDocument(Encoding.UTF8.GetString(Site.Files!.Single(file => file.Path == path).Bytes))
                .QuerySelector($"[data-id='{id}']")!
                .GetAttribute("data-was"));
}
