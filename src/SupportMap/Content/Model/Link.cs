namespace SupportMap.Content.Model;

/// <summary>An absolute web address with words that say where it goes.</summary>
public sealed record Link(string Url, string Label)
{
    /// <summary>Stands where the right one could not be read; no site is built then.</summary>
    public static Link None { get; } = new("", "");
}
