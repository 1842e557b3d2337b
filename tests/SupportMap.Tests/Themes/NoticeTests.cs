using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SupportMap.Tests.Support;
using SupportMap.Themes;
using Xunit;

namespace SupportMap.Tests.Themes;

/// <summary>What is true of a service for a time, wherever people may read of it first.</summary>
public class NoticeTests
{
    private static readonly Dictionary<string, byte[]> Site = Build(2);

    [Theory]
    [InlineData("needs/food/index.html")]
    [InlineData("find/index.html")]
    public void Cards_say_it_with_its_last_day(string path)
    {
        var notices = Page(Site, path).QuerySelectorAll(".card__notice");

        Assert.Equal(
            ["2026-11-02 No hot meals this week.", "2026-11-02 There is a waiting list."],
            notices.Select(notice => $"{notice.GetAttribute("data-until")} {notice.TextContent}"));
        Assert.All(notices, notice => Assert.Equal("Europe/London", notice.GetAttribute("data-zone")));
    }

    [Fact]
    public void Paper_says_until_when()
    {
        var entry = Page(Site, "services/index.html").QuerySelectorAll(".entry").Single(each => each.Text().Contains("Hot meals"));

        Assert.Equal(
            "Until 2 November 2026: No hot meals this week. There is a waiting list. They said so on 19 October 2026.",
            entry.QuerySelectorAll("dt").Single(term => term.TextContent == "Note").NextElementSibling!.TextContent.Trim());
    }

    [Theory]
    [InlineData("needs/food/index.html")]
    [InlineData("services/index.html")]
    public void On_the_next_day_nothing_does(string path)
    {
        var text = Page(Build(3), path).Body!.TextContent;

        Assert.DoesNotContain("No hot meals", text, StringComparison.Ordinal);
        Assert.DoesNotContain("waiting list", text, StringComparison.Ordinal);
    }

    private static Dictionary<string, byte[]> Build(int day) =>
        SiteBuild.Run(TestInput.Of("notices-for-a-time"), SiteTheme.Create(), new BuildOptions("input", new DateOnly(2026, 11, day)))
            .Files!.ToDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal);

    private static IHtmlDocument Page(Dictionary<string, byte[]> site, string path) =>
        new HtmlParser().ParseDocument(Encoding.UTF8.GetString(site[path]));
}
