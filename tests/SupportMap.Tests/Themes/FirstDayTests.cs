using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SupportMap.Tests.Support;
using SupportMap.Themes;
using Xunit;

namespace SupportMap.Tests.Themes;

/// <summary>One sheet of paper for the first 24 hours, and papers without web addresses.</summary>
public partial class FirstDayTests
{
    private static readonly BuiltSite Real = RealInput.Site;

    private static readonly BuiltSite Vale =
        MadeSite.Of(SiteBuild.Run(TestInput.Of("packs-to-print"), SiteTheme.Create(), TestInput.Options));

    public static TheoryData<string> WithoutWeb =>
        [.. Real.Files!.Select(file => file.Path).Where(path => path.StartsWith("no-web/", StringComparison.Ordinal))];

    [Fact]
    public void Each_area_and_each_town_has_a_sheet_with_three_steps_six_numbers_and_the_night()
    {
        var discreet = Real.Catalogue!.Site.Packs.Discreet!;
        foreach (var (path, name) in Real.Catalogue.Areas.Where(area => area.IsLocal).SelectMany(
            area => area.Towns.Select(town => ($"packs/first-24-hours/{area.Id}/{Slug(town.Name)}/index.html", town.Name))
                .Append(($"packs/first-24-hours/{area.Id}/index.html", area.Name))))
        {
            var sheet = Page(Real, path).QuerySelector(".day")!;
            var numbers = Texts(sheet, ".crisis li");

            Assert.Equal($"Your first 24 hours: {name}", sheet.QuerySelector("h1")!.TextContent);
            Assert.Equal(3, sheet.QuerySelectorAll("ol li").Length);
            Assert.Equal(6, numbers.Count);
            Assert.Contains(numbers, number => number.Contains("When the office is shut", StringComparison.Ordinal));
            Assert.Contains(numbers, number => number.Contains("Day and night", StringComparison.Ordinal));
            Assert.Contains("Phone 999", sheet.TextContent, StringComparison.Ordinal);
            Assert.Contains($"I am in {name}.”", sheet.TextContent, StringComparison.Ordinal);
            Assert.Contains("My worker", sheet.TextContent, StringComparison.Ordinal);
            Assert.Equal(3, sheet.TextContent.Split("Appointment: day, time and place").Length - 1);
            Assert.Contains(" edition, ", sheet.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain(
                sheet.QuerySelectorAll("h1, h2, p, li"),
                element => discreet.Mentions(Address().Replace(element.TextContent, "")));
        }
    }

    [Fact]
    public void A_sheet_takes_what_may_stand_of_the_steps_and_who_answers_at_night()
    {
        var sheet = Page(Vale, "packs/first-24-hours/east/oakham/index.html");

        Assert.Equal(["No food? Phone early."], Texts(sheet.Body!, ".day ol li"));
        Assert.Equal(
            [
                "01632 555001 Hot meals Kitchen.", "01632 555002 Hot meals Night kitchen. When the office is shut.",
                "01632 555011 Night line Day and night.",
            ],
            Texts(sheet.Body!, ".day .crisis li"));
        Assert.Equal(["“I have nothing to eat. I am in Oakham.”"], Texts(sheet.Body!, ".day__say p"));
        Assert.Equal("https://help.example/packs/first-24-hours/east/oakham/", sheet.QuerySelector(".front__date b")!.TextContent);
    }

    [Fact]
    public void A_number_that_cannot_wait_stands_in_a_discreet_pack_and_the_rest_about_health_does_not()
    {
        var page = Page(Vale, "packs/east/discreet/index.html");

        Assert.Contains("01632 555011", page.QuerySelector(".crisis")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector(".entry[data-id=night-line]"));
        Assert.NotNull(Page(Vale, "packs/east/index.html").QuerySelector(".entry[data-id=night-line]"));
    }

    [Theory]
    [MemberData(nameof(WithoutWeb))]
    public void Without_web_addresses_there_is_no_address_no_link_and_no_code(string path)
    {
        var page = Page(Real, path);
        var paper = page.QuerySelector(".pack, .day")!;

        Assert.DoesNotMatch(WebAddress(), paper.TextContent);
        Assert.Empty(paper.QuerySelectorAll(".qr"));
        Assert.All(paper.QuerySelectorAll("a"), link => Assert.Matches("^(tel|sms):", link.GetAttribute("href")!));
        Assert.NotEmpty(paper.QuerySelectorAll(".crisis li"));
    }

    [Fact]
    public void Without_web_addresses_the_rest_of_what_an_entry_says_stays()
    {
        var entry = Page(Vale, "no-web/east/index.html").QuerySelector(".entry[data-id=hot-meals]")!.TextContent;

        Assert.Contains("Come at noon. Ask the nurse to phone.", entry, StringComparison.Ordinal);
        Assert.DoesNotContain("website", entry, StringComparison.Ordinal);
    }

    private static string Slug(string name) => name.ToLowerInvariant().Replace(' ', '-');

    private static List<string> Texts(IElement part, string selector) =>
        [.. part.QuerySelectorAll(selector).Select(element => Space().Replace(element.TextContent, " ").Trim())];

    private static IHtmlDocument Page(BuiltSite site, string path) =>
        new HtmlParser().ParseDocument(Encoding.UTF8.GetString(site.Files!.Single(file => file.Path == path).Bytes));

    [GeneratedRegex(@"https?:|www\.|@|\b[a-z0-9-]+\.(uk|org|com|net|scot|info|gov)\b")]
    private static partial Regex WebAddress();

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Address();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
