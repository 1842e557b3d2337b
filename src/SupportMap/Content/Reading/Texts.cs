using SupportMap.Checks;
using SupportMap.Content.Model;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Reading;

/// <summary>The guides and pages of the input.</summary>
/// <param name="NamedServices">The ids of services that they name.</param>
/// <param name="Links">Every link to a page of the site itself that stands in them.</param>
/// <param name="Faults">Of these files, as far as they can be known without the services.</param>
internal sealed record Texts(
    IReadOnlyList<Guide> Guides,
    IReadOnlyList<TextEntry> Pages,
    IReadOnlyList<YamlScalar> NamedServices,
    IReadOnlyList<SiteLink> Links,
    IReadOnlyList<Diagnostic> Faults)
{
    public static Texts Read(InputSet input, Groundwork ground)
    {
        var bag = new DiagnosticBag();
        var guides =
            Decoded(input, "guides", bag).Select(file => GuideReader.Read(file, ground.Vocabulary, bag)).OfType<GuideEntry>().ToList();
        var pages = Decoded(input, "pages", bag).Select(file => GuideReader.ReadPage(file, bag)).OfType<PageEntry>().ToList();
        foreach (var text in guides.Select(entry => entry.Text).Concat(pages.Select(entry => entry.Text)))
        {
            TextChecks.Check(text, isPublic: true, null, bag);
        }

        ReferenceChecks.CheckGuides(ground.NamedGuides, guides, input, bag);
        return new Texts(
            [.. guides.Select(entry => entry.Guide)],
            [.. pages.Select(entry => entry.Page)],
            [.. guides.SelectMany(guide => guide.ServiceNames)],
            [
                .. guides.SelectMany(entry => entry.Guide.Checklist.Append(entry.Guide.Body)).SelectMany(text => text.Links),
                .. pages.SelectMany(entry => entry.Page.Body.Links),
            ],
            bag.Items);
    }

    private static IEnumerable<SourceFile> Decoded(InputSet input, string folder, DiagnosticBag bag) =>
        input.In(folder).Select(file => file.Decode(bag)).OfType<SourceFile>();
}
