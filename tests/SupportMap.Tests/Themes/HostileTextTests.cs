using System.Text;
using AngleSharp.Html.Parser;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;
using SupportMap.Tests.Support;
using SupportMap.Themes;
using Xunit;

namespace SupportMap.Tests.Themes;

/// <summary>What people write in the input is shown as they wrote it, and never becomes a part of the page.</summary>
public class HostileTextTests
{
    private const string Hostile = "</title <script src=x \" onclick='x' &lt &#39 {{x}} é";

    // Each stands in a file of the input where people may write any text.
    private static readonly string[] Texts =
    [
        "Home from Hospital", "Coming home from hospital", "Lifts, meals and someone to look in, for you and whoever looks after you.", "Do you look after someone?", "Help for carers",
        "A lift home", "Cars and buses that take you to your door.", "Upper Elm", "On the ward", "Things to ask for before you leave.", "Children", "Elm Infirmary",
        "Elm Lifts", "A driver takes you home from the ward.", "People who need to lie down on the way.", "Phone as soon as you know the day.",
        "A driver comes to the ward and helps you to your door.", "Bookings", "Weekdays 9 to 5", "Book online", "Carers' House", "Free, but gifts are welcome",
        "Ask for an interpreter", "The car takes a wheelchair", "People who look after people.", "The Carers", "About this site", "Who makes it.", "Before you go home",
    ];

    [Fact]
    public void It_is_shown_on_pages_that_stay_sound()
    {
        var site = SiteBuild.Run([.. TestInput.Of("help-after-hospital").Select(Spoil)], SiteTheme.Create(), TestInput.Options);

        Assert.Equal("", DiagnosticPrinter.Plain(site.Diagnostics));
        Faults.None(SiteChecks.Faults(site.Files!, site.Catalogue!.Site.BaseUrl));
        foreach (var path in new[] { "index.html", "services/elm-lifts/index.html", "find/index.html" })
        {
            var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(site.Files!.Single(file => file.Path == path).Bytes));
            Assert.Contains(Hostile, page.Body!.TextContent, StringComparison.Ordinal);
            Assert.Contains(Hostile, page.Title!, StringComparison.Ordinal);
        }
    }

    private static InputFile Spoil(InputFile file)
    {
        var quoted = $"'{Hostile.Replace("'", "''", StringComparison.Ordinal)}'";
        var yaml = Encoding.UTF8.GetString(file.Bytes);
        foreach (var text in Texts)
        {
            // Only values: behind a colon, or in a list.
            yaml = yaml.Replace($": {text}\n", $": {quoted}\n", StringComparison.Ordinal)
                .Replace($": {text},", $": {quoted},", StringComparison.Ordinal)
                .Replace($": {text} }}", $": {quoted} }}", StringComparison.Ordinal)
                .Replace($"[{text},", $"[{quoted},", StringComparison.Ordinal)
                .Replace($", {text}]", $", {quoted}]", StringComparison.Ordinal);
        }

        return file with { Bytes = Encoding.UTF8.GetBytes(yaml) };
    }
}
