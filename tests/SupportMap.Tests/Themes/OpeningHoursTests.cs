using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using SupportMap.Tests.Support;
using Xunit;

namespace SupportMap.Tests.Themes;

/// <summary>The hours of every published service, as its page's script reads them.</summary>
public sealed class OpeningHoursTests
{
    private const int Days = 60;

    // Each has hours in the next two months, or says at least that it must be asked.
    private static readonly string[] Starts =
        ["Open now", "Closed now", "Today is a bank holiday", "Today is a local holiday", "By appointment today"];

    [Fact]
    public void Where_only_the_line_for_nights_is_known_nothing_says_when_it_is_open()
    {
        var known = RealInput.Site.Catalogue!.Published
            .Where(service => service.OfficeHours is null && service.Phones.Any(phone => phone.Hours is not null)).ToList();

        Assert.NotEmpty(known);
        Assert.All(known, service =>
        {
            var file = RealInput.Site.Files!.Single(each => each.Path == $"services/{service.Id}/index.html");
            var contact = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Bytes)).QuerySelector("main")!.TextContent;
            Assert.Contains("See when they answer", contact, StringComparison.Ordinal);
            Assert.DoesNotContain("when it is open", contact, StringComparison.OrdinalIgnoreCase);
        });
    }

    [Fact]
    public void Every_page_with_hours_says_whether_it_is_open()
    {
        var pages = RealInput.Site.Files!
            .Where(file => file.Path.StartsWith("services/", StringComparison.Ordinal))
            .Select(file => Encoding.UTF8.GetString(file.Bytes))
            .Where(html => html.Contains("data-hours=", StringComparison.Ordinal))
            .Select(html => new HtmlParser().ParseDocument(html))
            .ToList();
        var hours = pages.Select(page => Assert.Single(page.QuerySelectorAll("[data-hours]")).GetAttribute("data-hours")!)
            // Of what answers when an office is closed whose hours nobody knows, nothing is claimed.
            .Where(code => code.Contains(' ', StringComparison.Ordinal));
        var question = new JsonObject
        {
            ["clock"] = pages[0].Body!.GetAttribute("data-clock"),
            ["hours"] = new JsonArray([.. hours.Select(code => (JsonNode)code)]),
            ["from"] = TestInput.Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            ["days"] = Days,
        };
        using var node = Node.Start(RepositoryRoot.Combine("tests", "conformance", "opening.mjs"));
        var said = JsonSerializer.Deserialize<string[][]>(node.Ask(question.ToJsonString()))!;

        Assert.All(said, Assert.NotEmpty);
        Assert.All(
            said.SelectMany(sentences => sentences),
            sentence => Assert.Contains(Starts, start => sentence.StartsWith(start, StringComparison.Ordinal)));
    }
}
