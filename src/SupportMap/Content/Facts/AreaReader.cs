using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Facts;

/// <summary>Reads <c>areas.yaml</c> and links each area to the one around it.</summary>
internal static class AreaReader
{
    /// <param name="former">Receives the ids that areas had before.</param>
    public static Lookup<Area> Read(SourceFile? file, List<FormerName> former, DiagnosticBag bag)
    {
        var drafts = VocabularyReaders.Read(
            file, "areas.yaml", "an area", bag, draft => draft.Id, source => source.ReadWhole(AreaFacts.All, AreaDraft.Empty), former);
        ReportTownsTwice(drafts.Items, bag);
        var built = new Dictionary<string, Area>(StringComparer.Ordinal);
        var complete = drafts.IsComplete;
        foreach (var draft in drafts.Items)
        {
            complete &= Build(draft, drafts, built, [], bag) is not null;
        }

        return new Lookup<Area>(
            "areas.yaml",
            [.. drafts.Items.Select(draft => built.GetValueOrDefault(draft.Id)).OfType<Area>()],
            area => area.Id,
            complete ? null : drafts.MayBe ?? file!.Mentions)
        {
            FormerOf = area => area.Formerly,
        };
    }

    private static Area? Build(
        AreaDraft draft, Lookup<AreaDraft> drafts, Dictionary<string, Area> built, HashSet<string> path, DiagnosticBag bag)
    {
        if (built.TryGetValue(draft.Id, out var done))
        {
            return done;
        }

        if (!path.Add(draft.Id))
        {
            bag.Add(
                Codes.AreaLoop,
                draft.WithinSpan,
                $"“{draft.Id}” lies inside itself, by way of “{draft.Within}”",
                "one area in the file has no “within:”, and all the others lead up to it");
            return null;
        }

        Area? around = null;
        if (draft.Within is { } within)
        {
            var parent = drafts.Parse(within);
            if (!parent.IsGood)
            {
                if (parent.Message is { } message)
                {
                    bag.Add(Codes.UnknownReference, draft.WithinSpan, message, parent.Help!);
                }

                return null;
            }

            around = Build(parent.Value!, drafts, built, path, bag);
            if (around is null)
            {
                return null;
            }
        }

        return built[draft.Id] =
            new Area(draft.Id, draft.Name, draft.Kind, around, [.. draft.Towns.Select(t => t.Town)], draft.Districts)
            {
                Code = draft.Code,
                Formerly = draft.Formerly,
            };
    }

    private static void ReportTownsTwice(IReadOnlyList<AreaDraft> drafts, DiagnosticBag bag)
    {
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var draft in drafts)
        {
            foreach (var (town, span) in draft.Towns)
            {
                foreach (var name in town.Also.Prepend(town.Name))
                {
                    if (!seen.TryAdd(name, draft.Name))
                    {
                        bag.Add(
                            Codes.DuplicateId,
                            span,
                            $"“{name}” is in areas.yaml twice: here and under {seen[name]}",
                            "keep it in the right place");
                    }
                }
            }
        }
    }
}
