using SupportMap.Pages;

namespace SupportMap.Themes.Words;

/// <summary>What the sheet for the first 24 hours says besides steps and numbers.</summary>
internal static class FirstDayWords
{
    public const string Danger = "In danger, or badly hurt? Phone 999.";

    /// <summary>Numbers that answer day and night: <c>Day and night: Samaritans 116 123.</c></summary>
    public static string? Always(IReadOnlyList<PaperLine> lines) => lines.Count == 0
        ? null
        : $"Day and night: {ListWords.And(lines, line => $"{line.Service.Name} {line.Phone.Number.Display}")}.";

    public static string Say(string words, string place) => $"“{words} I am in {place}.”";
}
