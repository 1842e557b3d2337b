using SupportMap.Content.Binding;
using SupportMap.Content.Facts;
using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;
using SupportMap.Pages;

namespace SupportMap.Site;

/// <summary>Do links that contributors wrote lead to pages that exist?</summary>
internal static class LinkChecks
{
    /// <summary>Compares links with the pages of the site, and the addresses of pages with each other.</summary>
    /// <param name="root">The input folder as the user named it.</param>
    public static void Check(Catalogue catalogue, IReadOnlyList<Page> pages, IReadOnlyList<Redirect> moved, string root, DiagnosticBag bag)
    {
        CheckAddresses(pages, root, bag);
        var paths = pages.Select(page => page.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var link in catalogue.Links.Where(link => !paths.Contains(PathOf(link))))
        {
            Report(link, paths.Order(StringComparer.Ordinal), bag, Redirects.Target(moved, PathOf(link)));
        }
    }

    // A page of text may take the address of another page.
    private static void CheckAddresses(IReadOnlyList<Page> pages, string root, DiagnosticBag bag)
    {
        var others = pages.Where(page => page is not TextPage).Select(page => page.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var text in pages.OfType<TextPage>().Where(page => others.Contains(page.Path)))
        {
            bag.Add(
                Codes.FileName,
                new SourceSpan(InputSet.Display(root, text.Text.File), 1, 1),
                $"the site itself makes a page with the address {text.Path}",
                "give the file another name");
        }
    }

    /// <summary>Compares links with what the input holds, when no pages can be planned because of other faults.</summary>
    public static void CheckRoughly(BoundInput bound, DiagnosticBag bag)
    {
        var (input, vocabulary, services, links, _) = bound;
        var drafts = services.Where(entry => entry.Status == ServiceStatus.Draft)
            .Select(entry => entry.Service.Id)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var link in links)
        {
            var parts = PathOf(link).Trim('/').Split('/');
            var isThere = (parts[0], parts.Length) switch
            {
                ("services", > 1) => input.Has("services", parts[1]) && !drafts.Contains(parts[1]),
                ("guides", 1) => input.In("guides").Count > 0 || !input.IsWhole("guides"),
                ("answers", 1) => true,
                ("guides" or "organisations" or "places", > 1) => input.Has(parts[0], parts[1]),
                ("needs", > 1) => vocabulary.Needs.Parse(parts[1]).Message is null,
                ("areas", > 1) => vocabulary.Areas.Parse(parts[1]).Message is null,
                ("when", > 1) => vocabulary.Stages.Parse(parts[1]).Message is null,
                _ => PagePaths.TopLevel.Contains(parts[0]) || input.Has("pages", parts[0]),
            };
            if (!isThere)
            {
                Report(link, Known(services, input, vocabulary), bag);
            }
        }
    }

    private static string PathOf(SiteLink link) => link.Path.Split('#', '?')[0];

    private static IEnumerable<string> Known(IReadOnlyList<CheckedService> services, InputSet input, Vocabulary vocabulary) =>
    [
        .. services.Where(entry => entry.Status == ServiceStatus.Published).Select(entry => entry.Service.Path),
        .. input.In("guides").Select(file => $"/guides/{file.Id}/"),
        .. input.In("pages").Select(file => $"/{file.Id}/"),
        .. input.In("organisations").Select(file => $"/organisations/{file.Id}/"),
        .. vocabulary.Needs.Items.Select(need => need.Path),
        .. vocabulary.Areas.Items.Select(area => area.Path),
        .. vocabulary.Stages.Items.Select(stage => stage.Path),
    ];

    private static void Report(SiteLink link, IEnumerable<string> known, DiagnosticBag bag, string? moved = null)
    {
        var path = PathOf(link);
        var paths = known.ToHashSet(StringComparer.Ordinal);
        var near = moved ?? (paths.Contains($"{path}/") ? $"{path}/" : Nearest.To(path, paths.Order(StringComparer.Ordinal)));
        bag.Add(
            Codes.BrokenLink,
            link.Span,
            $"there is no page “{path}” on this site",
            near is null
                ? "open the page on the site and copy what stands behind the site's name in the address"
                : $"did you mean “{near}”?");
    }
}
