namespace SupportMap.Themes.Words;

/// <summary>One fact of a service as it stands in a pack.</summary>
/// <param name="Label">One or two words in front.</param>
internal sealed record PackLine(string Label, IReadOnlyList<string> Sentences);
