using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SupportMap.OpenData;
using SupportMap.Output;

namespace SupportMap.Tests.Support;

/// <summary>Whether what a page links to and loads is there, and on its own site.</summary>
/// <param name="files">The paths of all files of the site.</param>
/// <param name="ids">The ids on each page, by the page's path.</param>
/// <param name="baseUrl">The site's own address.</param>
internal sealed class LinkTargets(IReadOnlySet<string> files, IReadOnlyDictionary<string, HashSet<string>> ids, string baseUrl)
{
    private static readonly string[] OtherSchemes = ["https://", "http://", "tel:", "sms:", "mailto:"];

    public IEnumerable<string> Faults(string path, IHtmlDocument page) =>
        page.All.SelectMany(element => Addresses(element).Select(address => Fault(path, element, address))).OfType<string>();

    private static IEnumerable<string> Addresses(IElement element) =>
        element.Attributes
            .Where(attribute => attribute.Name is "href" or "src" or "action" or "poster" or "data" or "srcset" or "formaction"
                || (attribute.Name.StartsWith("data-", StringComparison.Ordinal) && attribute.Value.StartsWith('/')))
            .Select(attribute => attribute.Value);

    private string? Fault(string path, IElement element, string address)
    {
        var own = address.StartsWith(baseUrl + "/", StringComparison.Ordinal) ? address[baseUrl.Length..] : address;
        if (own.StartsWith('#'))
        {
            return ids[path].Contains(own[1..]) ? null : $"{own} is not on this page";
        }

        if (own.StartsWith('/') && !own.StartsWith("//", StringComparison.Ordinal))
        {
            return Inside(own);
        }

        // A drawing within the page loads nothing, and as an icon nothing in it can run.
        if (element is IHtmlLinkElement { Relation: "icon" } && own.StartsWith("data:image/svg+xml,", StringComparison.Ordinal))
        {
            return null;
        }

        if (element is not IHtmlAnchorElement)
        {
            return $"{element.LocalName} loads {address} from elsewhere";
        }

        return OtherSchemes.Any(scheme => own.StartsWith(scheme, StringComparison.Ordinal)) ? null : $"a link goes to {address}";
    }

    private string? Inside(string address)
    {
        var parts = address.Split('#');
        var file = OutputFile.PathFor(DataRules.FileFor(parts[0].Split('?')[0]));
        if (!files.Contains(file))
        {
            return $"{address} leads to no file of the site";
        }

        return parts.Length == 1 || ids[file].Contains(parts[1]) ? null : $"{address} leads to a place that is not on its page";
    }
}
