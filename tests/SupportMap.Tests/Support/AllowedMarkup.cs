using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace SupportMap.Tests.Support;

/// <summary>All elements, attributes and kinds of address that pages are made of. What is not here came in with a text.</summary>
internal static class AllowedMarkup
{
    public static readonly HashSet<string> Elements = Words(
        """
        html head meta title link script body header nav main footer section article aside div p h1 h2 h3 h4 ul ol li dl dt dd
        a span strong em b br hr blockquote abbr time small table caption colgroup col thead tbody tr th td form fieldset legend label
        input select option optgroup textarea button output details summary noscript template dialog figure figcaption address code pre
        svg path rect circle g use line polyline polygon ellipse symbol defs desc
        """);

    public static readonly HashSet<string> Attributes = Words(
        """
        id class lang dir href src rel type name content charset media sizes value for role title alt hidden tabindex scope colspan rowspan
        action method autocomplete autocapitalize spellcheck inputmode enterkeyhint maxlength minlength required checked disabled
        selected multiple pattern placeholder rows cols size
        datetime defer async crossorigin integrity width height viewbox fill stroke stroke-width stroke-linecap stroke-linejoin d
        x y r cx cy rx ry x1 y1 x2 y2 points transform
        focusable xmlns preserveaspectratio property open start reversed download target netlify-honeypot netlify novalidate form
        list step min max readonly label draggable
        shape-rendering fill-rule clip-rule itemprop itemscope itemtype translate referrerpolicy color as
        """);

    private static readonly string[] Addresses =
        ["href", "src", "action", "formaction", "poster", "data", "srcset", "cite", "xlink:href", "ping", "background"];

    private static readonly string[] Schemes = ["https://", "http://", "mailto:", "tel:", "sms:"];

    /// <summary>What a page holds beside them.</summary>
    public static IEnumerable<string> Faults(string path, string html)
    {
        var page = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(html);
        return page.All.SelectMany(Faults)
            .Concat(Sanitizer.TakenFromPage(html).Select(taken => $"HtmlSanitizer removes {taken}"))
            .Distinct()
            .Select(fault => $"{path}: {fault}");
    }

    private static IEnumerable<string> Faults(IElement element)
    {
        if (!Elements.Contains(element.LocalName))
        {
            yield return $"there is an element {element.LocalName}";
        }

        if (element.LocalName == "script" && element.GetAttribute("type") == DataBlock.Type)
        {
            foreach (var fault in DataBlock.Faults(element.TextContent))
            {
                yield return fault;
            }
        }
        else if (element.LocalName == "script" && (!element.HasAttribute("src") || element.TextContent.Length > 0))
        {
            yield return "there is an inline script";
        }

        foreach (var attribute in element.Attributes)
        {
            var name = attribute.Name.ToLowerInvariant();
            if (!Attributes.Contains(name) && !name.StartsWith("data-", StringComparison.Ordinal) && !IsAria(name))
            {
                yield return $"{element.LocalName} has the attribute {name}";
            }

            if (Addresses.Contains(name) && !IsHarmless(attribute.Value) && !IsIcon(element, attribute.Value))
            {
                yield return $"{element.LocalName} leads to {attribute.Value}";
            }

            if (name == "content" && element.GetAttribute("http-equiv") is not null)
            {
                yield return "a meta element gives an order to the browser";
            }
        }
    }

    public static bool IsAria(string attribute) => attribute.StartsWith("aria-", StringComparison.Ordinal);

    /// <summary>The icon of the site is drawn within the page.</summary>
    public static bool IsIcon(IElement element, string address) =>
        element is { LocalName: "link" } && element.GetAttribute("rel") == "icon"
        && address.StartsWith("data:image/svg+xml,", StringComparison.Ordinal);

    private static bool IsHarmless(string address) =>
        address.StartsWith('#')
        || (address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal)
            && !address.StartsWith("/\\", StringComparison.Ordinal))
        || Schemes.Any(scheme => address.StartsWith(scheme, StringComparison.Ordinal));

    private static HashSet<string> Words(string text) => [.. text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)];
}
