using SupportMap.Content.Model;

namespace SupportMap.Themes.Words;

/// <summary>Whether a service takes new people on.</summary>
internal static class TakingOnWords
{
    public const string Ask = "Ask if they are taking people on.";

    public static string Of(TakingOn taking) => taking.State switch
    {
        TakingOnState.Ask => Ask,
        _ => $"{Short(taking)} They said so on {DateWords.Of(taking.AsOf)}.",
    };

    /// <summary>The same without its day.</summary>
    public static string Short(TakingOn taking) => taking.State switch
    {
        TakingOnState.Ask => Ask,
        TakingOnState.Yes => "They are taking people on.",
        TakingOnState.WaitingList => "There is a waiting list.",
        TakingOnState.No => "They are taking nobody new on just now.",
        _ => throw new ArgumentOutOfRangeException(nameof(taking), taking.State, null),
    };
}
