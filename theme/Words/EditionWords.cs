namespace SupportMap.Themes.Words;

/// <summary>The edition of a paper: its date, and a colour that changes each month, so that an old one is told at a glance.</summary>
internal static class EditionWords
{
    // Dark enough to be read on white.
    private static readonly (string Name, string Ink)[] Colours =
    [
        ("Blue", "#1d4f91"), ("Green", "#1b6e3c"), ("Orange", "#b84a00"), ("Purple", "#6a2c91"), ("Red", "#b3001b"), ("Brown", "#6b4423"),
    ];

    public static string Of(DateOnly date) => $"{At(date).Name} edition, {DateWords.Of(date)}";

    /// <summary>The colour for a picture.</summary>
    public static string Ink(DateOnly date) => At(date).Ink;

    private static (string Name, string Ink) At(DateOnly date) => Colours[((date.Year * 12) + date.Month) % Colours.Length];
}
