using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Content.Values;
using SupportMap.Diagnostics;

namespace SupportMap.Content.Facts;

/// <summary>Every fact of what the lists at the top of the input hold, in the standard order.</summary>
internal static class ListFacts
{
    /// <summary>The pictures that the theme draws.</summary>
    public static IReadOnlyList<string> Icons { get; } =
    [
        "bed", "coins", "card", "plate", "phone", "health", "bottle", "mind", "people", "tools", "family", "shield", "scales", "bus",
        "search", "text", "web", "mail", "pin", "printer", "sound",
    ];

    public static IReadOnlyList<FactRow<Need>> OfNeed { get; } =
    [
        FactRow<Need>.Id((need, id) => need with { Id = id }),
        FactRow<Need>.Text(SharedKeys.Name, (need, text) => need with { Name = text ?? "" }),
        FactRow<Need>.Text(SharedKeys.Summary, (need, text) => need with { Summary = text ?? "" }),
        new FactRow<Need>(SharedKeys.Icon)
        {
            Read = (source, key, need) =>
            {
                var icon = source.Map.Value(key, Ids.Parse, Codes.BadId);
                if (icon is not null && !Icons.Contains(icon))
                {
                    var near = Nearest.To(icon, Icons);
                    source.Bag.Add(
                        Codes.UnknownIcon,
                        source.Map.SpanOf(key),
                        $"there is no picture “{icon}”: a plain circle is shown",
                        near is null ? $"the pictures are {string.Join(", ", Icons)}" : $"did you mean “{near}”?");
                }

                return need with { Icon = icon };
            },
        },
        FactRow<Need>.List(SharedKeys.First,
            (source, key) => source.Named(key, source.Services),
            (need, ids) => need with { First = ids }),
        FactRow<Need>.List(SharedKeys.WhenClosed,
            (source, key) => source.Named(key, source.Services),
            (need, ids) => need with { WhenClosed = ids }),
        FactRow<Need>.Text(SharedKeys.Now, (need, text) => need with { Now = text }),
        FactRow<Need>.Text(SharedKeys.WhatToSay, (need, text) => need with { WhatToSay = text }),
        FactRow<Need>.Text(SharedKeys.FirstDay, (need, text) => need with { FirstDay = text }),
        FactRow<Need>.Word(SharedKeys.UrgentNeed, Choices.TrueOrFalse, (need, isUrgent) => need with { Urgent = isUrgent ?? false }),
        FactRow<Need>.Word(SharedKeys.Sensitive, Choices.TrueOrFalse, (need, isOne) => need with { Sensitive = isOne ?? false }),
        new FactRow<Need>(SharedKeys.SameAs) { Read = (source, _, need) => need with { SameAs = SameAs(source.Map) } },
        FactRow<Need>.List(SharedKeys.FormerIds,
            (source, key) => source.Map.List(key, Ids.Parse, Codes.BadId), (need, ids) => need with { Formerly = ids }),
    ];

    public static IReadOnlyList<FactRow<Stage>> OfStage { get; } =
    [
        FactRow<Stage>.Id((stage, id) => stage with { Id = id }),
        FactRow<Stage>.Text(SharedKeys.Name, (stage, text) => stage with { Name = text ?? "" }),
        FactRow<Stage>.Text(SharedKeys.Short, (stage, text) => stage with { Short = text ?? "" }),
        FactRow<Stage>.Text(SharedKeys.Summary, (stage, text) => stage with { Summary = text ?? "" }),
        new FactRow<Stage>(SharedKeys.StageGuide)
        {
            Read = (source, key, stage) =>
            {
                source.Guides.AddRange(source.Map.Scalars(key));
                return stage with { GuideId = source.Map.Value(key, Ids.Parse, Codes.BadId) };
            },
        },
        FactRow<Stage>.Word(SharedKeys.Plan, Choices.PlanSteps, (stage, step) => stage with { Plan = step }),
        FactRow<Stage>.List(SharedKeys.FormerIds,
            (source, key) => source.Map.List(key, Ids.Parse, Codes.BadId), (stage, ids) => stage with { Formerly = ids }),
    ];

    public static IReadOnlyList<FactRow<Audience>> OfAudience { get; } =
    [
        FactRow<Audience>.Id((audience, id) => audience with { Id = id }),
        FactRow<Audience>.Text(SharedKeys.Name, (audience, text) => audience with { Name = text ?? "" }),
        FactRow<Audience>.Text(SharedKeys.OptionalSummary, (audience, text) => audience with { Summary = text }),
    ];

    public static IReadOnlyList<FactRow<Prison>> OfPlaceInside { get; } =
    [
        FactRow<Prison>.Id((place, id) => place with { Id = id }),
        FactRow<Prison>.Text(SharedKeys.Name, (place, text) => place with { Name = text ?? "" }),
    ];

    private static List<SameAs> SameAs(MapReader map)
    {
        var found = new List<SameAs>();
        foreach (var item in map.Maps(SharedKeys.SameAs, "a name in another list"))
        {
            var list = item.Struct(SharedKeys.List, Choices.OtherLists.Parse, Codes.BadChoice);
            var name = item.Text(SharedKeys.NameThere);
            var match = item.Struct(SharedKeys.Match, Choices.NameMatches.Parse, Codes.BadChoice);
            item.Done();
            if (list is null || name is null || match is null)
            {
                continue;
            }

            if (found.Exists(other => other.List == list && other.Name == name))
            {
                item.Fault(
                    Codes.RepeatedValue,
                    SharedKeys.NameThere,
                    $"“{name}” of {Choices.OtherLists.Write(list.Value)} is here twice",
                    "keep it once");
                continue;
            }

            found.Add(new SameAs(list.Value, name, match.Value));
        }

        return found;
    }
}
