using SupportMap.Content.Model;
using SupportMap.Diagnostics;
using SupportMap.Pages;

namespace SupportMap.Checks;

/// <summary>Do links that contributors wrote lead to pages that exist?</summary>
internal static class LinkChecks
{
    public static void Check(Catalogue catalogue, IReadOnlyList<Page> pages, DiagnosticBag bag)
    {
        var paths = pages.Select(page => page.Path).ToHashSet(StringComparer.Ordinal);
        var texts = catalogue.Published.Concat(catalogue.Closed).Concat(catalogue.Drafts).Select(service => service.Details)
            .Concat(catalogue.Guides.SelectMany(guide => guide.Checklist.Append(guide.Body)))
            .Concat(catalogue.Pages.Select(page => page.Body));
        foreach (var link in texts.SelectMany(text => text.Links))
        {
            var path = link.Path.Split('#', '?')[0];
            if (!paths.Contains(path))
            {
                var near = Nearest.To(path, paths.Order(StringComparer.Ordinal));
                bag.Add(Codes.BrokenLink, link.Span, $"there is no page “{path}” on this site", near is null ? "open the page on the site and copy what stands behind the site's name in the address" : $"did you mean “{near}”?");
            }
        }
    }
}
