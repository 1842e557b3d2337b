using System.Collections.Frozen;
using SupportMap.Content.Reading;

namespace SupportMap.Content.Facts;

/// <summary>Every kind of file that the input holds.</summary>
public static class FileKinds
{
    public static FileKind Service { get; } = new("service", "a service", "services", Keys(ServiceFacts.All));
    public static FileKind Organisation { get; } =
        new("organisation", "an organisation that runs services", "organisations", Keys(OrganisationFacts.All));
    public static FileKind Guide { get; } = new("guide", "a guide", "guides", Keys(GuideFacts.All));
    public static FileKind Page { get; } = new("page", "a page of text", "pages", Keys(PageFacts.All));
    public static FileKind Needs { get; } = new("needs", "a need", "needs.yaml", Keys(ListFacts.OfNeed), IsList: true);
    public static FileKind Areas { get; } = new("areas", "an area", "areas.yaml", Keys(AreaFacts.All), IsList: true);
    public static FileKind Stages { get; } = new("stages", "a stage", "stages.yaml", Keys(ListFacts.OfStage), IsList: true);
    public static FileKind Audiences { get; } = new("audiences", "an audience", "audiences.yaml", Keys(ListFacts.OfAudience), IsList: true);
    public static FileKind Prisons { get; } =
        new("inside", "a place where people are inside", "prisons.yaml", Keys(ListFacts.OfPlaceInside), IsList: true);

    public static FileKind Answers { get; } =
        new("answers", "a question and its answer", "answers.yaml", Keys(AnswerFacts.All), IsList: true);

    public static FileKind Site { get; } = new("site", "what is particular to this site", "site.yaml", Keys(SiteFacts.All));
    public static FileKind Words { get; } = new("words", "words that people type", "words.yaml",
    [
        SharedKeys.WordsOfNeeds,
        SharedKeys.Means with { Form = new ListForm(new GroupForm([SharedKeys.Words, SharedKeys.Mean]), IsOfGroups: true) },
        SharedKeys.Spellings,
        SharedKeys.Otherwise,
    ]);
    public static FileKind Danger { get; } = new("danger", "what people in danger say", "danger.yaml", DangerKeys.All);
    public static FileKind Holidays { get; } = new(
        "holidays",
        "days when offices are shut",
        "holidays",
        [
            SharedKeys.Source,
            SharedKeys.Days with { Form = new ListForm(new GroupForm([SharedKeys.Date, SharedKeys.Name]), IsOfGroups: true) },
        ],
        HoldsMany: true);

    public static FileKind Places { get; } = new(
        "places",
        "the same thing in many towns",
        "places",
        [
            PlaceKeys.Title, PlaceKeys.Summary, PlaceKeys.Also, PlaceKeys.Needs, PlaceKeys.Service, PlaceKeys.Status, PlaceKeys.Source,
            PlaceKeys.AsOf,
            PlaceKeys.Places with
            {
                Form = new ListForm(
                    new GroupForm(
                        [
                            PlaceKeys.Name, PlaceKeys.Lines, PlaceKeys.Town, PlaceKeys.Postcode, PlaceKeys.Phone, PlaceKeys.Hours,
                            PlaceKeys.Service,
                        ]),
                    IsOfGroups: true),
            },
        ],
        HoldsMany: true);

    public static IReadOnlyList<FileKind> All { get; } =
        [Service, Organisation, Guide, Page, Needs, Areas, Stages, Audiences, Prisons, Answers, Site, Words, Danger, Holidays, Places];

    /// <summary>The names of all keys of files with text below the facts.</summary>
    internal static FrozenSet<string> EntryKeys { get; } =
        new[] { Service, Guide, Page }.SelectMany(kind => kind.Keys).Select(key => key.Name).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The kind of a file, or null for one that has none.</summary>
    /// <param name="path">Within the input folder, with forward slashes.</param>
    public static FileKind? Of(string path) => All.FirstOrDefault(kind => kind.Holds(path));

    private static IReadOnlyList<Key> Keys<T>(IReadOnlyList<FactRow<T>> facts) => [.. facts.Select(fact => fact.Key)];
}
