namespace SupportMap.Content.Reading;

/// <summary>Caps that keep a hostile file from taking all time or memory.</summary>
/// <param name="MaxNodes">Values, lists and maps together.</param>
public sealed record YamlLimits(int MaxDepth, int MaxNodes)
{
    /// <summary>For one service, organisation, guide or page.</summary>
    public static YamlLimits Entry { get; } = new(6, 2_000);

    /// <summary>For a file that lists many things, such as all areas.</summary>
    public static YamlLimits List { get; } = new(8, 60_000);
}
