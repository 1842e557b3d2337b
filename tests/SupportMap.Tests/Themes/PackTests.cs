using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SupportMap.Tests.Support;
using SupportMap.Themes;
using Xunit;

namespace SupportMap.Tests.Themes;

/// <summary>What stands in the packs that people print and carry.</summary>
public partial class PackTests
{
    // What fits in a pocket: three sheets, printed on both sides.
    private const int MostServices = 40;

    private static readonly BuiltSite Real = RealInput.Site;

    private static readonly BuiltSite Vale =
        MadeSite.Of(SiteBuild.Run(TestInput.Of("packs-to-print"), SiteTheme.Create(), TestInput.Options));

    public static TheoryData<string> Addresses => [.. Real.Files!.Select(file => file.Path).Where(path => OfAnArea().IsMatch(path))];

    public static TheoryData<string> DiscreetAddresses =>
        [.. Addresses.Select(row => row.Data).Where(path => path.Contains("/discreet/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Addresses))]
    public void A_pack_is_small_enough_to_carry(string path) =>
        Assert.InRange(Page(Real, path).QuerySelectorAll(".entry").Length, 10, MostServices);

    [Theory]
    [MemberData(nameof(Addresses))]
    public void Each_service_stands_once_and_numbers_lead_to_it(string path)
    {
        var page = Page(Real, path);

        Assert.Empty(
            page.QuerySelectorAll(".entry")
                .GroupBy(entry => entry.GetAttribute("data-id"))
                .Where(group => group.Count() > 1)
                .Select(group => group.Key));
        Assert.Equal(
            Enumerable.Range(1, page.QuerySelectorAll(".entry").Length).Select(number => $"{number}"),
            page.QuerySelectorAll(".entry__number").Select(number => number.TextContent));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public void Every_number_of_a_service_is_on_the_paper(string path)
    {
        var services = Real.Catalogue!.Published.ToDictionary(service => service.Id, StringComparer.Ordinal);
        var missing = Page(Real, path).QuerySelectorAll(".entry")
            .SelectMany(
                entry => services[entry.GetAttribute("data-id")!].Phones
                    .Select(phone => phone.Number.Display)
                    .Where(number => !entry.TextContent.Contains(number, StringComparison.Ordinal)));

        Faults.None(missing);
    }

    [Theory]
    [MemberData(nameof(DiscreetAddresses))]
    public void The_discreet_version_says_nothing_of_where_people_come_from_or_of_abuse(string path)
    {
        var page = Page(Real, path);
        var discreet = Real.Catalogue!.Site.Packs.Discreet!;
        var paper = page.QuerySelector(".pack")!;
        var sensitive = Real.Catalogue.Published.Where(service => service.Sensitive);

        Assert.DoesNotContain(paper.QuerySelectorAll("h1, h2, h3, p, li, dt, dd"), element => discreet.Mentions(element.TextContent));
        Assert.False(discreet.Mentions(page.Head!.TextContent));
        Assert.DoesNotContain(sensitive, service => paper.TextContent.Contains(service.Name, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public void The_front_has_999_first_and_who_answers_at_night_in_the_area(string path)
    {
        var lines = Page(Real, path).QuerySelectorAll(".front .crisis li").Select(line => line.TextContent).ToList();

        Assert.StartsWith("999", lines[0].Trim(), StringComparison.Ordinal);
        Assert.Contains(lines, line => line.Contains("When the office is shut", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("0800 328 7758", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains("Childline", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public void Nothing_is_said_four_times(string path) => Assert.Empty(
        Page(Real, path).QuerySelectorAll(".pack p, .pack li, .pack h2, .pack h3")
            .Select(element => element.TextContent.Trim())
            .Where(text => text.Length > 0 && !text.StartsWith("Appointment", StringComparison.Ordinal))
            .GroupBy(text => text, StringComparer.Ordinal)
            .Where(group => group.Count() > 2)
            .Select(group => group.Key));

    [Theory]
    [MemberData(nameof(Addresses))]
    public void Things_to_do_stand_in_a_pack_with_the_step_to_a_doctor(string path)
    {
        var page = Page(Real, path);

        Assert.Contains("Join a doctor's practice. You do not need ID.", Names(page.Body!, ".todo li"));
        Assert.All(page.QuerySelectorAll(".todo"), list => Assert.True(list.QuerySelectorAll("li").Length > 2, list.TextContent));
    }

    [Fact]
    public void A_list_of_which_most_would_tell_is_left_out_of_the_discreet_version()
    {
        Assert.Equal(["On the ward"], Names(Page(Vale, "packs/east/index.html").Body!, ".todo h2"));
        Assert.Empty(Names(Page(Vale, "packs/east/discreet/index.html").Body!, ".todo h2"));
    }

    [Fact]
    public void A_line_that_would_tell_is_left_out_of_the_discreet_version_and_the_service_stays()
    {
        var entry = Page(Vale, "packs/east/discreet/index.html").QuerySelector(".entry[data-id=hot-meals]")!;

        Assert.DoesNotContain("nurse", entry.TextContent, StringComparison.Ordinal);
        Assert.Equal("Help in East Vale - Help Here", Page(Vale, "packs/east/discreet/index.html").Title);
    }

    [Fact]
    public void Crisis_numbers_stand_in_front()
    {
        var front = Page(Vale, "packs/east/index.html").QuerySelector(".front .crisis")!.TextContent;

        Assert.Contains("01632 555010", front, StringComparison.Ordinal);
        Assert.Contains("01632 555011", front, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Names(IElement part, string selector) =>
        part.QuerySelectorAll(selector).Select(element => element.TextContent.Trim());

    private static IHtmlDocument Page(BuiltSite site, string path) =>
        new HtmlParser().ParseDocument(Encoding.UTF8.GetString(site.Files!.Single(file => file.Path == path).Bytes));

    [GeneratedRegex("^packs/(?!first-24-hours/)[^/]+/.*index.html$")]
    private static partial Regex OfAnArea();
}
