using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace SupportMap.Tests.Support;

/// <summary>What can be seen from one page alone.</summary>
internal static class PageChecks
{
    private static readonly string[] Once = ["h1", "main"];

    private static readonly string[] InLine = ["a", "b", "button", "label", "small", "span", "strong", "time"];

    public static IEnumerable<string> Faults(IHtmlDocument page) =>
        [.. Frame(page), .. Inline(page), .. Ids(page), .. Words(page), .. RunTogether(page), .. Steps(page)];

    private static IEnumerable<string> Frame(IHtmlDocument page)
    {
        if (string.IsNullOrEmpty(page.DocumentElement.GetAttribute("lang")))
        {
            yield return "the html element has no lang";
        }

        if (string.IsNullOrWhiteSpace(page.QuerySelector("head > title")?.TextContent))
        {
            yield return "there is no title";
        }

        foreach (var name in Once.Where(name => page.QuerySelectorAll(name).Length != 1))
        {
            yield return $"there are {page.QuerySelectorAll(name).Length} of {name}, where one belongs";
        }

        var first = page.QuerySelector("a[href]")?.GetAttribute("href") ?? "";
        if (!first.StartsWith('#') || page.QuerySelector("main")?.Id != first[1..])
        {
            yield return $"the first link goes to “{first}”, not to the main part";
        }
    }

    // The site's Content-Security-Policy would stop all of these; a block of data is none of them.
    private static IEnumerable<string> Inline(IHtmlDocument page)
    {
        foreach (var element in page.All)
        {
            if (element is IHtmlScriptElement { Type: DataBlock.Type } block)
            {
                foreach (var fault in DataBlock.Faults(block.TextContent))
                {
                    yield return fault;
                }
            }
            else if (element is IHtmlStyleElement || (element is IHtmlScriptElement && !element.HasAttribute("src")))
            {
                yield return $"there is an inline {element.LocalName}";
            }

            foreach (var attribute in element.Attributes.Where(
                attribute => attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal)))
            {
                yield return $"{element.LocalName} has the attribute {attribute.Name}";
            }
        }
    }

    private static IEnumerable<string> Ids(IHtmlDocument page) =>
        page.QuerySelectorAll("[id]").GroupBy(element => element.Id!, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => $"{group.Count()} elements have the id {group.Key}")
            .Concat(page.QuerySelectorAll("[aria-labelledby], label[for]")
                .Select(element => element.GetAttribute("aria-labelledby") ?? element.GetAttribute("for")!)
                .Where(id => page.GetElementById(id) is null)
                .Select(id => $"a label names the id {id}, which is not there"));

    private static IEnumerable<string> Words(IHtmlDocument page) =>
        page.QuerySelectorAll("a[href], button, h1, h2, h3")
            .Where(
                element => string.IsNullOrWhiteSpace(element.TextContent) && string.IsNullOrWhiteSpace(element.GetAttribute("aria-label")))
            .Select(element => $"{element.LocalName} has no words: {element.OuterHtml}");

    // Where there are no styles, only a space, or a box to tick, keeps two parts of a line apart.
    private static IEnumerable<string> RunTogether(IHtmlDocument page) =>
        page.QuerySelectorAll(string.Join(", ", InLine))
            .Where(element => element.TextContent is { Length: > 0 } text && !char.IsWhiteSpace(text[^1])
                && element.NextSibling is IElement { TextContent: { Length: > 0 } next } other
                && InLine.Contains(other.LocalName, StringComparer.Ordinal) && !char.IsWhiteSpace(next[0])
                && other.FirstElementChild is not IHtmlInputElement)
            .Select(element => $"“{element.TextContent}” and “{element.NextSibling!.TextContent}” run together");

    private static IEnumerable<string> Steps(IHtmlDocument page)
    {
        var last = 0;
        foreach (var heading in page.QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
        {
            var level = heading.LocalName[1] - '0';
            if (level > last + 1)
            {
                yield return $"a heading steps down from {last} to {level}: {heading.OuterHtml}";
            }

            last = level;
        }
    }
}
