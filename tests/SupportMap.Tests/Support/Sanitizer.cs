using Ganss.Xss;

namespace SupportMap.Tests.Support;

/// <summary>What HtmlSanitizer, which websites clean texts of strangers with, would take out.</summary>
internal static class Sanitizer
{
    private static readonly HashSet<string> TextElements =
        ["p", "ul", "ol", "li", "strong", "em", "a", "h2", "h3", "blockquote", "hr", "code", "br"];

    /// <summary>What it would take out of a whole page.</summary>
    public static IReadOnlyList<string> TakenFromPage(string html) =>
        Taken(html, AllowedMarkup.Elements, AllowedMarkup.Attributes, ["https", "http", "mailto", "tel", "sms"], isPage: true);

    /// <summary>What it would take out of the HTML that a Markdown text became.</summary>
    public static IReadOnlyList<string> TakenFromText(string html) =>
        Taken(html, TextElements, new HashSet<string> { "href", "start" }, ["https", "http", "mailto", "tel"], isPage: false);

    private static IReadOnlyList<string> Taken(
        string html, ISet<string> elements, ISet<string> attributes, HashSet<string> schemes, bool isPage)
    {
        var taken = new List<string>();
        var sanitizer = new HtmlSanitizer(
            new HtmlSanitizerOptions
            {
                AllowedTags = elements,
                AllowedAttributes = attributes,
                AllowedSchemes = schemes,
                UriAttributes = HtmlSanitizerDefaults.UriAttributes,
                AllowDataAttributes = isPage,
            });
        sanitizer.RemovingTag += (_, e) => taken.Add($"the element {e.Tag.LocalName}: {e.Reason}");
        sanitizer.RemovingAttribute += (_, e) =>
        {
            if (!AllowedMarkup.IsAria(e.Attribute.Name) && !AllowedMarkup.IsIcon(e.Tag, e.Attribute.Value))
            {
                taken.Add($"{e.Attribute.Name} of {e.Tag.LocalName}, “{e.Attribute.Value}”: {e.Reason}");
            }
        };
        sanitizer.RemovingStyle += (_, e) => taken.Add($"the style {e.Style.Name}: {e.Reason}");
        sanitizer.RemovingComment += (_, e) => taken.Add($"the comment “{e.Comment.Data}”");
        _ = isPage ? sanitizer.SanitizeDocument(html) : sanitizer.Sanitize(html);
        return taken;
    }
}
