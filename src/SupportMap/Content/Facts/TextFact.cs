namespace SupportMap.Content.Facts;

/// <summary>One text, without quotes.</summary>
public sealed record TextFact(string Text) : Fact
{
    public static TextFact? Of(string? text) => text is null ? null : new TextFact(text);
}
