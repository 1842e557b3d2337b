using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace SupportMap.Checks;

/// <summary>Words that offices use and people do not, each with what to say instead.</summary>
/// <remarks>A text that says what such a word means may use it: “people call this throughcare”.</remarks>
internal static class PlainWords
{
    // From a word or phrase to plainer ones.
    private static readonly Dictionary<string, string> Instead = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["accommodation provider"] = "landlord", ["ameliorate"] = "make better", ["amongst"] = "among", ["ascertain"] = "find out",
        ["best practice"] = "what works",
        ["bespoke"] = "made for you", ["beneficiary"] = "person who gets it", ["beneficiaries"] = "people who get it",
        ["capacity building"] = "training", ["care pathway"] = "the steps of your care", ["client group"] = "people",
        ["co-produced"] = "made together", ["co-production"] = "working together", ["collaborative working"] = "working together",
        ["commence"] = "start", ["commences"] = "starts", ["commencing"] = "starting",
        ["disseminate"] = "share", ["eligible individuals"] = "people who can use it", ["empower"] = "help", ["empowering"] = "helping",
        ["empowerment"] = "help to decide for yourself", ["endeavour"] = "try",
        ["engage with"] = "work with", ["engaging with"] = "working with", ["enablement"] = "help", ["ex-offender"] = "person",
        ["ex-offenders"] = "people", ["facilitate"] = "help", ["facilitates"] = "helps", ["facilitating"] = "helping",
        ["going forward"] = "from now on", ["hard to reach"] = "left out",
        ["harm reduction interventions"] = "ways to stay safer", ["hereafter"] = "from now on", ["holistic"] = "for the whole person",
        ["holistically"] = "as a whole", ["in accordance with"] = "by", ["in relation to"] = "about", ["in respect of"] = "about",
        ["in the event of"] = "if", ["in the event that"] = "if", ["inter-agency"] = "between agencies",
        ["interagency"] = "between agencies", ["joined-up"] = "together", ["key stakeholders"] = "people who matter", ["leverage"] = "use",
        ["liberated"] = "let out", ["liberation"] = "the day you get out", ["lived experience"] = "people who have been through it",
        ["maximise"] = "get the most from", ["multi-agency"] = "several agencies", ["multi-disciplinary"] = "of several kinds of workers",
        ["multidisciplinary"] = "of several kinds of workers", ["notwithstanding"] = "even so", ["outreach interventions"] = "visits",
        ["offender"] = "person", ["offenders"] = "people", ["partnership working"] = "working together",
        ["person-centred"] = "built around you", ["person centred"] = "built around you", ["person-led"] = "led by you",
        ["prior to"] = "before", ["proactive"] = "active", ["proactively"] = "early",
        ["psychosocial"] = "for mind and daily life", ["purchase"] = "buy", ["pursuant to"] = "under", ["recipients"] = "people who get it",
        ["remuneration"] = "pay", ["robust"] = "strong", ["service provision"] = "help",
        ["service user"] = "person", ["service users"] = "people", ["signpost"] = "point the way", ["signposted"] = "told where to go",
        ["signposting"] = "telling you where to go", ["signposts"] = "points the way", ["stakeholder"] = "person who matters",
        ["stakeholders"] = "people who matter",
        ["statutory"] = "by law", ["strategic"] = "long-term", ["strength-based"] = "built on what you are good at",
        ["strengths-based"] = "built on what you are good at", ["substance misuse"] = "drug or alcohol problem",
        ["synergy"] = "working together", ["terminate"] = "end", ["thereafter"] = "after that",
        ["throughcare"] = "help before and after you get out", ["third sector"] = "charities",
        ["trauma-informed"] = "careful about what you have been through", ["trauma informed"] = "careful about what you have been through",
        ["upskill"] = "train", ["upskilling"] = "training", ["utilisation"] = "use", ["utilise"] = "use", ["utilised"] = "used",
        ["utilising"] = "using", ["utilize"] = "use", ["vulnerable adults"] = "people at risk",
        ["vulnerable individuals"] = "people at risk", ["wellbeing outcomes"] = "how you feel", ["whilst"] = "while",
        ["wraparound"] = "all-round", ["wrap-around"] = "all-round",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> FirstWords =
        Instead.Keys.Select(phrase => phrase.Split(' ')[0])
            .ToHashSet(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<string> Any = SearchValues.Create([.. Instead.Keys], StringComparison.OrdinalIgnoreCase);

    /// <summary>False when no such word or phrase stands in the text, not even inside another word; nearly always.</summary>
    public static bool MayStandIn(string text) => text.AsSpan().ContainsAny(Any);

    /// <summary>Plainer words for a word or phrase of offices, in letters of any size.</summary>
    public static bool Find(string phrase, [NotNullWhen(true)] out string? instead) => Instead.TryGetValue(phrase, out instead);

    /// <summary>False when no word or phrase of offices begins with this word; nearly always.</summary>
    public static bool MayStart(ReadOnlySpan<char> word) => FirstWords.Contains(word);
}
