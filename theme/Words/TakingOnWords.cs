using SupportMap.Content.Model;

namespace SupportMap.Themes.Words;

/// <summary>Whether a service takes new people on.</summary>
internal static class TakingOnWords
{
    public const string Ask = "Ask if they are taking people on.";

    public static string Of(TakingOn taking) => taking.State switch
    {
        TakingOnState.Ask => Ask,
        TakingOnState.Yes => $"They are taking people on. They said so on {DateWords.Of(taking.AsOf)}.",
        TakingOnState.WaitingList => $"There is a waiting list. They said so on {DateWords.Of(taking.AsOf)}.",
        TakingOnState.No => $"They are taking nobody new on just now. They said so on {DateWords.Of(taking.AsOf)}.",
        _ => throw new ArgumentOutOfRangeException(nameof(taking), taking.State, null),
    };
}
