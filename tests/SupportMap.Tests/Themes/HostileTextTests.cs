using System.Text;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using SupportMap.Content.Model;
using SupportMap.Diagnostics;
using SupportMap.Output;
using SupportMap.Tests.Support;
using SupportMap.Themes;
using Xunit;

namespace SupportMap.Tests.Themes;

/// <summary>What people write in the input is shown as they wrote it, and never becomes a part of the page.</summary>
public class HostileTextTests
{
    private const string SiteCase = "help-after-hospital";

    /// <summary>Texts that are odd and still words: they are taken, and must stay words.</summary>
    [Theory]
    [InlineData("</title <script src=//x.example/x.js \" onclick='x' é")]
    [InlineData("\" onmouseover=\"alert(1)\" x=\"")]
    [InlineData("' onfocus='alert(1)' autofocus='")]
    [InlineData("javascript:alert(1)//")]
    [InlineData("vbscript:x data:text/html,x")]
    [InlineData("{onclick=alert(1)} #x .y")]
    [InlineData("&lt script &#60script &#x3cscript &amp")]
    [InlineData("--> ]]> */ }} %> ${x} {{x}} <%= x")]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("@SUM(1+1) +1 -1")]
    [InlineData("\\u003cscript\\u003e \\\" \\' %3Cscript%3E %00")]
    [InlineData("BEGIN:VCARD\\nTEL:999; X, Y")]
    [InlineData("constructor proto toString valueOf")]
    public void Odd_words_stay_words(string hostile)
    {
        var spoiled = SpoiledInput.With(TestInput.Of(SiteCase), hostile);
        var site = Build(spoiled);

        Assert.InRange(spoiled.Texts.Count, 25, int.MaxValue);
        Faults.None(SiteChecks.Faults(site, "https://home.elm.example"));
        var shown = site.Where(IsPage).Select(file => new HtmlParser().ParseDocument(Text(file)).DocumentElement.TextContent).ToList();
        Assert.Contains(shown, text => text.Contains(hostile, StringComparison.Ordinal));
    }

    /// <summary>
    /// Texts that could be live somewhere are refused; but a point of a checklist is Markdown, which reads some of them as words.
    /// </summary>
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("</script><script src=https://x.example/>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<svg/onload=alert(1)>")]
    [InlineData("<!-- --!> <b>x</b>")]
    [InlineData("&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("&#106;avascript:alert(1)")]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("![x](https://x.example/x.png)")]
    [InlineData("`+alert(1)+` **x**")]
    [InlineData("\u001B[31mred\u001B]0;title\u0007")]
    [InlineData("\u202Etxt.exe")]
    [InlineData("x\u2028y\u0085z")]
    [InlineData("a\u0000b")]
    public void Live_texts_are_refused(string hostile)
    {
        var spoiled = SpoiledInput.With(TestInput.Of(SiteCase), hostile);

        Assert.InRange(spoiled.Texts.Count, 0, 3);
        Faults.None(SiteChecks.Faults(Build(spoiled), "https://home.elm.example"));
    }

    /// <summary>Below the facts Markdown has a meaning of its own: what is not refused must be harmless.</summary>
    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](&#106;avascript:alert(1))")]
    [InlineData("[x](java&Tab;script:alert(1))")]
    [InlineData("[x](<java\nscript:alert(1)>)")]
    [InlineData("[x](\\javascript:alert(1))")]
    [InlineData("[x](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[x](//x.example/)")]
    [InlineData("[x](/\\x.example/)")]
    [InlineData("[x](https://www.example.com/\"onclick=\"alert(1))")]
    [InlineData("[x](https://www.example.com/ \"a\\\" onclick=alert(1) b=\\\"\")")]
    [InlineData("[x]\n\n[x]: javascript:alert(1)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("<a href=\"javascript:alert(1)\">x</a>")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<div\nonclick=alert(1)\n>")]
    [InlineData("## Hours {onclick=alert(1)}")]
    [InlineData("Hours {.x #y onclick=alert(1)}\n====")]
    [InlineData("```html\n<script>alert(1)</script>\n```")]
    [InlineData("`<script>alert(1)</script>`")]
    [InlineData("    <script>alert(1)</script>")]
    [InlineData("![x](https://www.example.com/x.png)")]
    [InlineData("**bold <b onclick=x** y>")]
    [InlineData("\\<script>alert(1)\\</script>")]
    [InlineData("&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("[<img src=x onerror=alert(1)>](https://www.example.com/)")]
    [InlineData("<mailto:x@example.com\"onclick=x>")]
    [InlineData("1 < 2 > 1 & 3 \" ' ` { }")]
    public void Markdown_is_harmless_or_refused(string hostile)
    {
        const string entry = "services/elm-lifts.md";
        var input = TestInput.Of(SiteCase);
        var changed = input.With(entry, $"{Encoding.UTF8.GetString(input.Single(file => file.Path == entry).Bytes)}\n{hostile}\n");

        var site = SiteBuild.Run(changed, SiteTheme.Create(), TestInput.Options);

        Faults.None((site.Files ?? []).Where(IsPage).SelectMany(file => AllowedMarkup.Faults(file.Path, Text(file))));
        Assert.True(site.Files is not null || site.Diagnostics.Any(one => one.IsError && one.Span.File == $"input/{entry}"));
    }

    [Fact]
    public void The_real_pages_hold_nothing_that_is_not_allowed() =>
        Faults.None(RealInput.Site.Files!.Where(IsPage).SelectMany(file => AllowedMarkup.Faults(file.Path, Text(file))));

    [Fact]
    public void HtmlSanitizer_finds_nothing_to_take_out_of_the_real_texts()
    {
        var catalogue = RealInput.Site.Catalogue!;
        RichText[] texts =
        [
            .. catalogue.Published.Concat(catalogue.Drafts).Select(service => service.Details),
            .. catalogue.Guides.SelectMany(guide => guide.Checklist.Append(guide.Body)),
            .. catalogue.Pages.Select(page => page.Body),
        ];
        Assert.NotEmpty(Sanitizer.TakenFromText("<p>a <a href=\"javascript:x\">b</a></p>"));
        Faults.None(texts.SelectMany(text => Sanitizer.TakenFromText(text.Html)));
    }

    private static IReadOnlyList<OutputFile> Build(SpoiledInput spoiled)
    {
        var site = SiteBuild.Run(spoiled.Files, SiteTheme.Create(), TestInput.Options);
        Assert.Equal("", DiagnosticPrinter.Plain(site.Diagnostics.Where(one => one.IsError)));
        Faults.None(site.Files!.Where(IsPage).SelectMany(file => AllowedMarkup.Faults(file.Path, Text(file))));
        foreach (var file in site.Files!.Where(file => file.Path.EndsWith(".xml", StringComparison.Ordinal)))
        {
            _ = XDocument.Parse(Text(file));
        }

        return site.Files!;
    }

    private static bool IsPage(OutputFile file) => file.Path.EndsWith(".html", StringComparison.Ordinal);

    private static string Text(OutputFile file) => Encoding.UTF8.GetString(file.Bytes);
}
