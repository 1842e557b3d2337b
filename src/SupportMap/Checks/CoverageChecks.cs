using SupportMap.Content.Facts;
using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;

namespace SupportMap.Checks;

/// <summary>Is there help for each need, and a number for a crisis?</summary>
internal static class CoverageChecks
{
    private const string UrgentPage = "urgent";

    /// <summary>Reports an urgent help page without a number to phone, and warns of needs that no service helps with.</summary>
    /// <param name="needs">The ids of the needs, where they stand.</param>
    public static void Check(
        IReadOnlyList<YamlScalar> needs,
        IReadOnlyList<CheckedService> services,
        IReadOnlyList<TextEntry> pages,
        InputSet input,
        DiagnosticBag bag)
    {
        if (services.Count < input.In("services").Count || !input.IsWhole("services"))
        {
            // What could not be read may be what is missed.
            return;
        }

        var published = services.Where(entry => entry.Status is null or ServiceStatus.Published).Select(entry => entry.Service).ToList();
        if (input.List("site.yaml") is { } site
            && !published.Exists(service => service.Urgent && service.Phones.Count > 0)
            && !pages.Any(page => page.Id == UrgentPage && page.Body.Html.Contains("href=\"tel:", StringComparison.Ordinal)))
        {
            bag.Add(
                Codes.NoCrisisNumber,
                site.Start,
                "the page “Urgent help” has no number to phone, and every page of the site links to it",
                "write urgent: true in published entries that answer in a crisis, or add numbers to pages/urgent.md: [999](tel:999)");
        }

        if (bag.HasErrors || published.Count == 0)
        {
            // The need that a service names may be what is written wrong; and who has just begun knows what is missing.
            return;
        }

        var helped = published.SelectMany(service => service.Needs).Select(need => need.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var need in needs.Where(need => !helped.Contains(need.Text)))
        {
            bag.Add(
                Codes.NeedWithoutService,
                need.Span,
                $"no published service helps with “{need.Text}”: its page says that nothing is known yet",
                "publish a service for it, or remove the need");
        }
    }
}
