using SupportMap.Content.Model;

namespace SupportMap.Content.Reading;

/// <summary>The names used in <c>danger.yaml</c>.</summary>
public static class DangerKeys
{
    /// <summary>How many characters a pattern may have.</summary>
    internal const int MostInPattern = 120;

    private static readonly Form ListOfWords = new ListForm(new TextForm(80));
    private static readonly Form ListOfPatterns = new ListForm(new TextForm(MostInPattern));

    public static Key Skip { get; } = new("skip", "words that change nothing", "[just, really]") { Form = ListOfWords };
    public static Key Said { get; } = new("said", "words in plain English, and other ways of saying each", "not: [no, never]")
    {
        Form = new MapForm(ListOfWords),
    };
    public static Key Classes { get; } = new("classes", "words that mean the same to a pattern", "harm: [hit, kick]")
    {
        Form = new MapForm(ListOfWords),
    };
    public static Key Need { get; } = new("need", "the need that it belongs to", "staying-safe") { Form = new IdForm("needs.yaml") };
    public static Key Services { get; } =
        new("services", "ids of the services to show first, the most urgent first", "[ambulance]", true)
        {
            Form = new ListForm(new IdForm()),
        };
    public static Key Softly { get; } =
        new("softly", "ids of the services to put first when the sentence is turned away", "[helpline]")
        {
            Form = new ListForm(new IdForm()),
        };
    public static Key Says { get; } = new("says", "patterns of what is happening", "[<who> .. <harm> me]") { Form = ListOfPatterns };
    public static Key About { get; } = new("about", "patterns of words that only name it", "[overdose]") { Form = ListOfPatterns };
    public static Key Examples { get; } =
        new("examples", "sentences that people in this danger write", "[he has just hit me]") { Form = ListOfPatterns };
    public static Key Ordinary { get; } =
        new("ordinary", "sentences of people who are in no danger", "[this queue is killing me]") { Form = ListOfPatterns };
    public static Key Harmless { get; } =
        new("harmless", "patterns of what only looks like danger", "[killing me]") { Form = ListOfPatterns };
    public static Key Turns { get; } = new("turns", "all, or only what a sentence is about", "about", true)
    {
        Form = WordForm.Of(Choices.DangerTurns),
    };
    public static Key Softens { get; } =
        new("softens", "true when the softer services are put first", "true") { Form = WordForm.Of(Choices.TrueOrFalse) };
    public static Key When { get; } = new("when", "patterns that turn a sentence away", "[years ago]", true) { Form = ListOfPatterns };
    public static Key Unless { get; } = new("unless", "patterns that undo it", "[tonight]") { Form = ListOfPatterns };
    public static Key Dangers { get; } =
        new("dangers", "what a sentence may say, the most urgent first", "[{ name: fire, services: [fire-brigade], about: [on fire] }]")
        {
            Form = new ListForm(new GroupForm([SharedKeys.Name, Need, Services, Softly, Says, About, Examples]), IsOfGroups: true),
        };
    public static Key TurnedBy { get; } =
        new("turned-by", "what turns a sentence away from an alarm", "[{ name: past, turns: all, when: [years ago] }]")
        {
            Form = new ListForm(new GroupForm([SharedKeys.Name, Turns, Softens, When, Unless]), IsOfGroups: true),
        };

    public static IReadOnlyList<Key> All { get; } = [Skip, Said, Classes, Dangers, Harmless, TurnedBy, Ordinary];
}
