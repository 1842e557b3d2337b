namespace SupportMap.Content.Reading;

/// <summary>A character that no entry should hold, in words for people who cannot see it.</summary>
/// <param name="What">What sort of character it is: "a soft hyphen".</param>
/// <param name="Number">Its number: "U+00AD"; empty when that does not help.</param>
/// <param name="Kind">What a reader of the file takes it for.</param>
/// <param name="Instead">What to type in its place; empty for nothing.</param>
internal readonly record struct OddCharacter(string What, string Number, OddKind Kind, string Instead = "")
{
    public string Name => Number.Length == 0 ? What : $"{What} ({Number})";
}
