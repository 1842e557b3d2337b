using SupportMap.Content.Model;
using SupportMap.Content.Reading;
using SupportMap.Content.Values;

namespace SupportMap.Content.Facts;

/// <summary>What is true for a time only, of a service or of the whole site.</summary>
internal static class NoticeFacts
{
    public static Key Notice { get; } = new(
        "notice", "something to know until a day, after which it goes by itself", "{ text: No hot meals this week, until: 2026-11-14 }");

    public static Key TakingOn { get; } = new(
        "taking-people-on",
        "whether it takes new people on, as it said on a day; 14 days later readers are told to ask",
        "{ state: waiting-list, as-of: 2026-11-02 }");

    private static Key Text { get; } =
        new("text", "one or two short sentences", "No hot meals this week", true) { Form = new TextForm(200), IsInner = true };

    private static Key Until { get; } =
        new("until", "the last day on which it is shown", "2026-11-14", true) { Form = SharedKeys.DayForm, IsInner = true };

    private static Key State { get; } =
        new("state", "yes, waiting-list, no or ask", "waiting-list", true) { Form = WordForm.Of(Choices.TakingOnStates), IsInner = true };

    private static Key AsOf { get; } =
        new("as-of", "the day on which the service said so", "2026-11-02", true) { Form = SharedKeys.DayForm, IsInner = true };

    public static IReadOnlyList<FactRow<Notice>> OfNotice { get; } =
    [
        FactRow<Notice>.Text(Text, (notice, text) => notice with { Text = text ?? "" }, notice => notice.Text),
        FactRow<Notice>.Day(Until, (notice, day) => notice with { Until = day ?? notice.Until }, notice => notice.Until),
    ];

    public static IReadOnlyList<FactRow<TakingOn>> OfTakingOn { get; } =
    [
        FactRow<TakingOn>.Word(State, Choices.TakingOnStates, (taking, state) => taking with { State = state ?? TakingOnState.Ask },
            taking => taking.State),
        FactRow<TakingOn>.Day(AsOf, (taking, day) => taking with { AsOf = day ?? taking.AsOf }, taking => taking.AsOf),
    ];

    public static Fact? Write(Notice? notice) =>
        notice is null ? null : GroupFact.Of((Text, notice.Text), (Until, Dates.Write(notice.Until)));

    public static Fact? Write(TakingOn? taking) => taking is null ? null : GroupFact.Of(
        (State, Choices.TakingOnStates.Write(taking.State)), (AsOf, Dates.Write(taking.AsOf)));
}
