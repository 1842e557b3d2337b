namespace SupportMap.Content.Reading;

/// <summary>One text.</summary>
/// <param name="Most">The most characters.</param>
/// <param name="Pattern">
/// A regular expression that every good text meets, and some bad ones: the parsers are stricter. Null for any text.
/// </param>
public sealed record TextForm(int Most = TextForm.Ordinary, string? Pattern = null) : Form
{
    /// <summary>The most characters of a text that is nothing special.</summary>
    public const int Ordinary = 300;
}
