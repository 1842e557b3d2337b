namespace SupportMap.Content.Model;

/// <summary>Something to know for a time.</summary>
/// <param name="Until">The last day on which it is shown.</param>
public sealed record Notice(string Text, DateOnly Until)
{
    public static Notice None { get; } = new("", DateOnly.MaxValue);
}
