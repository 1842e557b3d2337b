using SupportMap.Content.Model;

namespace SupportMap.Pages;

/// <summary>The checklists of guides, as packs carry them.</summary>
internal static class PackLists
{
    private const int MostOfTimes = 3;

    /// <summary>One for each time that has a guide of its own, the earliest first; no guide stands twice.</summary>
    public static IReadOnlyList<PackList> OfTimes(Catalogue catalogue) =>
        [.. catalogue.Stages
            .Select(stage => (Stage: stage, Guide: catalogue.Guides.FirstOrDefault(guide => guide.Id == stage.GuideId)))
            .Where(pair => pair.Guide is { Checklist.Count: > 0 })
            .GroupBy(pair => pair.Guide!.Id, StringComparer.Ordinal)
            .Select(pairs => new PackList(
                pairs.Last().Stage.Name, null, [.. pairs.Select(pair => pair.Stage)], pairs.First().Guide!.Checklist))
            .Take(MostOfTimes)];

    /// <summary>One for each need that is the first of a guide.</summary>
    public static IReadOnlyList<PackList> OfNeeds(Catalogue catalogue)
    {
        var ofTimes = catalogue.Stages.Select(stage => stage.GuideId).ToHashSet();
        return [.. catalogue.Needs
            .Select(need => (Need: need, Guide: catalogue.Guides.FirstOrDefault(
                guide => guide.Needs[0] == need && guide.Checklist.Count > 0 && !ofTimes.Contains(guide.Id))))
            .Where(pair => pair.Guide is not null)
            .Select(pair => new PackList(pair.Guide!.Title, pair.Need, [], pair.Guide.Checklist))];
    }

    /// <summary>
    /// The steps that may stand on a paper; null where too few are left: what is missing would tell, and what is left would help nobody.
    /// </summary>
    public static PackList? On(PackList list, PaperRules rules)
    {
        IReadOnlyList<RichText> steps = [.. list.Steps.Where(step => rules.Allows(step.Html))];
        return steps.Count * 2 < list.Steps.Count
            ? null
            : list with { Steps = steps, Heading = rules.Allows(list.Heading) ? list.Heading : "What to do first" };
    }
}
