using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;

namespace SupportMap.Checks;

/// <summary>Do the files refer to things that are there?</summary>
internal static class ReferenceChecks
{
    /// <param name="complete">False when some services could not be read: then nothing is missed.</param>
    public static void Check(InputSet input, Vocabulary vocabulary, IReadOnlyList<ServiceEntry> services, IReadOnlyList<GuideEntry> guides, bool complete, DiagnosticBag bag)
    {
        if (complete)
        {
            CheckGuides(services, guides, bag);
            CheckOrphans(input, vocabulary, services, bag);
        }
    }

    /// <summary>Reports stages that name a guide which is not there.</summary>
    public static void CheckStages(IReadOnlyList<(string Id, SourceSpan Span)> stageGuides, IReadOnlyList<GuideEntry> guides, bool complete, DiagnosticBag bag)
    {
        foreach (var (id, span) in stageGuides.Where(named => complete && !guides.Any(entry => entry.Guide.Id == named.Id)))
        {
            Report(id, span, $"there is no guide “{id}”", "look in the folder guides for the right one, or take the line out", guides.Select(entry => entry.Guide.Id), bag);
        }
    }

    private static void CheckGuides(IReadOnlyList<ServiceEntry> services, IReadOnlyList<GuideEntry> guides, DiagnosticBag bag)
    {
        var published = services.Where(e => e.Service.Status == ServiceStatus.Published).Select(e => e.Service.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var scalar in guides.SelectMany(guide => guide.Map.Scalars(OtherKeys.Services)).Where(scalar => !published.Contains(scalar.Text)))
        {
            Report(scalar.Text, scalar.Span, $"“{scalar.Text}” is not a published service", "look in the folder services for the right one, or take it out", published.Order(StringComparer.Ordinal), bag);
        }
    }

    private static void CheckOrphans(InputSet input, Vocabulary vocabulary, IReadOnlyList<ServiceEntry> services, DiagnosticBag bag)
    {
        var used = services.Select(e => e.Service.Organisation.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var file in input.In("organisations").Where(file => vocabulary.Organisations.Find(file.Id) is not null && !used.Contains(file.Id)))
        {
            bag.Add(Codes.Orphan, file.Start, $"no service names “{file.Id}” as its organisation", "delete the file, or add a service that it runs");
        }
    }

    private static void Report(string id, SourceSpan span, string message, string help, IEnumerable<string> known, DiagnosticBag bag) =>
        bag.Add(Codes.UnknownReference, span, message, Nearest.To(id, known) is { } near ? $"did you mean “{near}”?" : help);
}
