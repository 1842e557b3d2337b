using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SupportMap.Content.Reading;
using SupportMap.Tests.Support;
using SupportMap.Themes;
using Xunit;

namespace SupportMap.Tests.Themes;

/// <summary>What is made for people who work with us, and the forms on which anybody tells us what is wrong.</summary>
public class WorkerPagesTests
{
    private const string Site = "https://home.elm.example";

    private static readonly IReadOnlyList<InputFile> Input = TestInput.Of("help-after-hospital");

    private static readonly IReadOnlyDictionary<string, IHtmlDocument> Pages = Build(Input);

    [Theory]
    [InlineData("/map/")]
    [InlineData("/coverage/")]
    [InlineData("/embed/")]
    [InlineData("/partners/")]
    [InlineData("/desk/")]
    [InlineData("/share/")]
    [InlineData("/data/")]
    public void Each_is_two_taps_from_home(string address)
    {
        var one = Pages["index.html"].QuerySelectorAll("a").Single(link => link.TextContent == "For people who work with us");

        Assert.Contains(address, Links(Pages[$"{one.GetAttribute("href")![1..]}index.html"]));
    }

    [Fact]
    public void Each_box_of_the_form_for_mistakes_has_a_name_of_its_own() =>
        Faults.None(
            Pages["report/index.html"].QuerySelectorAll("form[data-netlify] :is(input:not([type=radio]), textarea)")
                .GroupBy(box => box.GetAttribute("name"))
                .Where(boxes => boxes.Count() > 1)
                .Select(boxes => $"{boxes.Count()} boxes are called {boxes.Key}"));

    [Fact]
    public void The_form_for_mistakes_gives_the_number_and_the_address_of_the_site()
    {
        Assert.DoesNotContain("Would you rather ring or write?", Text(Pages["report/index.html"]), StringComparison.Ordinal);

        var site = Changed("site.yaml", "phone: 01632 960123\npost: \"Elm Together, 1 High Street, Elmton\"\n");
        var report = Build(site)["report/index.html"];

        Assert.Contains("tel:+441632960123", Links(report));
        Assert.Contains("Write to Elm Together, 1 High Street, Elmton.", Text(report), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_covered_leads_to_each_sheet_and_says_what_was_sent_and_answered()
    {
        var pages = Build(Changed("organisations/elm-carers.yaml", "asked: 2026-10-01\nanswered: 2026-10-20\n"));
        var coverage = pages["coverage/index.html"];

        Assert.Contains("Sent on 1 October 2026, answered on 20 October 2026.", Text(coverage), StringComparison.Ordinal);
        Assert.Contains("Not sent yet.", Text(coverage), StringComparison.Ordinal);
        var sheets = Links(coverage).Where(link => link.StartsWith("/partners/", StringComparison.Ordinal)).ToList();
        Assert.Contains("/partners/elm-carers/", sheets);
        Faults.None(
            from sheet in sheets
            let parts = sheet.Split('#')
            let page = pages[$"{parts[0][1..]}index.html"]
            where parts.Length > 1 && page.GetElementById(parts[1]) is null
            select $"{sheet} is not there");
    }

    [Fact]
    public void An_answer_from_before_the_last_letter_does_not_count() =>
        Assert.Contains(
            "Sent on 1 October 2026, no answer yet.",
            Text(Build(Changed("organisations/elm-carers.yaml", "asked: 2026-10-01\nanswered: 2025-10-20\n"))["coverage/index.html"]),
            StringComparison.Ordinal);

    [Fact]
    public void One_area_can_be_looked_at_alone()
    {
        var (all, one) = (Pages["coverage/index.html"], Pages["coverage/upper-elm/index.html"]);

        Assert.Contains("/coverage/upper-elm/", Links(all));
        Assert.Contains("Lower Elm:", Text(all), StringComparison.Ordinal);
        Assert.DoesNotContain("Lower Elm:", Text(one), StringComparison.Ordinal);
    }

    [Fact]
    public void The_letter_to_a_partner_names_each_service_and_the_form_for_it()
    {
        var letter = Pages["partners/elm-carers/index.html"].QuerySelector(".letter")!.TextContent;

        Faults.None(
            Pages["partners/elm-carers/index.html"].QuerySelectorAll(".confirmation h2")
                .SelectMany(
                    heading => new[] { $"- {heading.TextContent}: {Site}/services/{heading.Id}/", $"{Site}/change/?service={heading.Id}" })
                .Where(line => !letter.Contains(line, StringComparison.Ordinal))
                .Select(line => $"{line} is not in the letter"));
        Assert.Contains($"{Site}/partners/elm-carers/", letter, StringComparison.Ordinal);
    }

    [Fact]
    public void What_other_sites_paste_is_what_is_shown()
    {
        var embed = Pages["embed/index.html"];
        var pasted = Unindented(embed.QuerySelector(".pasted")!.InnerHtml);

        Assert.All(embed.QuerySelectorAll(".paste code"), code => Assert.Contains(
            Unindented(new HtmlParser().ParseDocument(code.TextContent).Body!.InnerHtml), pasted, StringComparison.Ordinal));
    }

    [Fact]
    public void The_accessibility_statement_has_what_the_law_asks_for()
    {
        var text = File.ReadAllText(RepositoryRoot.Combine("input", "pages", "accessibility.md"));

        Assert.All(
            (string[])
            [
                "partially compliant", "version 2.2, level AA", "What does not work yet, and why", "How we tested it", "last tested",
                "Regulations 2018", "Equality and Human Rights Commission (EHRC)", "Equality Advisory and Support Service", "(EASS)",
                "[Report a mistake](/report/)", "contactSCOTLAND-BSL",
            ],
            words => Assert.Contains(words, text, StringComparison.Ordinal));
    }

    private static string Unindented(string html) => Regex.Replace(html, @"\n\s+", "\n");

    private static IEnumerable<InputFile> Changed(string path, string lines) =>
        Input.Select(file => file.Path == path ? file with { Bytes = [.. file.Bytes, .. Encoding.UTF8.GetBytes($"\n{lines}")] } : file);

    private static string Text(IHtmlDocument page) =>
        string.Join(' ', page.Body!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<string> Links(IHtmlDocument page) =>
        page.QuerySelectorAll("a").Select(link => link.GetAttribute("href") ?? "");

    private static IReadOnlyDictionary<string, IHtmlDocument> Build(IEnumerable<InputFile> input) =>
        SiteBuild.Run([.. input], SiteTheme.Create(), TestInput.Options).Files!
            .Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(
                file => file.Path, file => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Bytes)), StringComparer.Ordinal);
}
